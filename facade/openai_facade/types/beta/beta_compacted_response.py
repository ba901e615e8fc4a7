# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_message import BetaAgentMessage as OutputAgentMessage
    from openai_generated.models.beta_agent_message_content import BetaAgentMessageContent as OutputAgentMessageContent
    from openai_generated.models.beta_agent_tag import (
        BetaAgentTag as OutputAgentMessageAgent,
        BetaAgentTag as OutputFunctionCallOutputAgent,
        BetaAgentTag as OutputImageGenerationCallAgent,
        BetaAgentTag as OutputLocalShellCallAgent,
        BetaAgentTag as OutputLocalShellCallOutputAgent,
        BetaAgentTag as OutputMcpApprovalRequestAgent,
        BetaAgentTag as OutputMcpApprovalResponseAgent,
        BetaAgentTag as OutputMcpCallAgent,
        BetaAgentTag as OutputMcpListToolsAgent,
        BetaAgentTag as OutputMultiAgentCallAgent,
        BetaAgentTag as OutputMultiAgentCallOutputAgent,
    )
    from openai_generated.models.beta_compacted_response import BetaCompactedResponse as BetaCompactedResponse
    from openai_generated.models.beta_compacted_response_image import BetaCompactedResponseImage as Image
    from openai_generated.models.beta_conversation_message_content_reasoning_text import (
        BetaConversationMessageContentReasoningText as OutputAgentMessageContentReasoningText,
    )
    from openai_generated.models.beta_encrypted_content import (
        BetaEncryptedContent as OutputAgentMessageContentEncryptedContent,
    )
    from openai_generated.models.beta_function_and_custom_tool_call_output import (
        BetaFunctionAndCustomToolCallOutput as OutputFunctionCallOutputOutput,
    )
    from openai_generated.models.beta_function_tool_call_output import (
        BetaFunctionToolCallOutput as OutputFunctionCallOutput,
    )
    from openai_generated.models.beta_item_field import BetaItemField as Output
    from openai_generated.models.beta_multi_agent_call import BetaMultiAgentCall as OutputMultiAgentCall
    from openai_generated.models.beta_multi_agent_call_output import (
        BetaMultiAgentCallOutput as OutputMultiAgentCallOutput,
    )
    from openai_generated.models.beta_response_input_item_image_generation_call import (
        BetaResponseInputItemImageGenerationCall as OutputImageGenerationCall,
    )
    from openai_generated.models.beta_response_input_item_local_shell_call import (
        BetaConversationItemLocalShellCallAction as OutputLocalShellCallAction,
        BetaResponseInputItemLocalShellCall as OutputLocalShellCall,
    )
    from openai_generated.models.beta_response_input_item_local_shell_call_output import (
        BetaResponseInputItemLocalShellCallOutput as OutputLocalShellCallOutput,
    )
    from openai_generated.models.beta_response_input_item_mcp_approval_request import (
        BetaResponseInputItemMcpApprovalRequest as OutputMcpApprovalRequest,
    )
    from openai_generated.models.beta_response_input_item_mcp_call import BetaResponseInputItemMcpCall as OutputMcpCall
    from openai_generated.models.beta_response_input_item_mcp_list_tools import (
        BetaConversationItemMcpListToolsTool as OutputMcpListToolsTool,
        BetaResponseInputItemMcpListTools as OutputMcpListTools,
    )
    from openai_generated.models.beta_response_output_item_mcp_approval_response import (
        BetaResponseOutputItemMcpApprovalResponse as OutputMcpApprovalResponse,
    )


__all__ = [
    "BetaCompactedResponse",
    "Image",
    "Output",
    "OutputAgentMessage",
    "OutputAgentMessageAgent",
    "OutputAgentMessageContent",
    "OutputAgentMessageContentEncryptedContent",
    "OutputAgentMessageContentReasoningText",
    "OutputFunctionCallOutput",
    "OutputFunctionCallOutputAgent",
    "OutputFunctionCallOutputOutput",
    "OutputImageGenerationCall",
    "OutputImageGenerationCallAgent",
    "OutputLocalShellCall",
    "OutputLocalShellCallAction",
    "OutputLocalShellCallAgent",
    "OutputLocalShellCallOutput",
    "OutputLocalShellCallOutputAgent",
    "OutputMcpApprovalRequest",
    "OutputMcpApprovalRequestAgent",
    "OutputMcpApprovalResponse",
    "OutputMcpApprovalResponseAgent",
    "OutputMcpCall",
    "OutputMcpCallAgent",
    "OutputMcpListTools",
    "OutputMcpListToolsAgent",
    "OutputMcpListToolsTool",
    "OutputMultiAgentCall",
    "OutputMultiAgentCallAgent",
    "OutputMultiAgentCallOutput",
    "OutputMultiAgentCallOutputAgent",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaCompactedResponse": "openai_generated.models.beta_compacted_response",
        "Image": "openai_generated.models.beta_compacted_response_image:BetaCompactedResponseImage",
        "Output": "openai_generated.models.beta_item_field:BetaItemField",
        "OutputAgentMessage": "openai_generated.models.beta_agent_message:BetaAgentMessage",
        "OutputAgentMessageAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "OutputAgentMessageContent": "openai_generated.models.beta_agent_message_content:BetaAgentMessageContent",
        "OutputAgentMessageContentEncryptedContent": "openai_generated.models.beta_encrypted_content:BetaEncryptedContent",
        "OutputAgentMessageContentReasoningText": "openai_generated.models.beta_conversation_message_content_reasoning_text:BetaConversationMessageContentReasoningText",
        "OutputFunctionCallOutput": "openai_generated.models.beta_function_tool_call_output:BetaFunctionToolCallOutput",
        "OutputFunctionCallOutputAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "OutputFunctionCallOutputOutput": "openai_generated.models.beta_function_and_custom_tool_call_output:BetaFunctionAndCustomToolCallOutput",
        "OutputImageGenerationCall": "openai_generated.models.beta_response_input_item_image_generation_call:BetaResponseInputItemImageGenerationCall",
        "OutputImageGenerationCallAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "OutputLocalShellCall": "openai_generated.models.beta_response_input_item_local_shell_call:BetaResponseInputItemLocalShellCall",
        "OutputLocalShellCallAction": "openai_generated.models.beta_response_input_item_local_shell_call:BetaConversationItemLocalShellCallAction",
        "OutputLocalShellCallAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "OutputLocalShellCallOutput": "openai_generated.models.beta_response_input_item_local_shell_call_output:BetaResponseInputItemLocalShellCallOutput",
        "OutputLocalShellCallOutputAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "OutputMcpApprovalRequest": "openai_generated.models.beta_response_input_item_mcp_approval_request:BetaResponseInputItemMcpApprovalRequest",
        "OutputMcpApprovalRequestAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "OutputMcpApprovalResponse": "openai_generated.models.beta_response_output_item_mcp_approval_response:BetaResponseOutputItemMcpApprovalResponse",
        "OutputMcpApprovalResponseAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "OutputMcpCall": "openai_generated.models.beta_response_input_item_mcp_call:BetaResponseInputItemMcpCall",
        "OutputMcpCallAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "OutputMcpListTools": "openai_generated.models.beta_response_input_item_mcp_list_tools:BetaResponseInputItemMcpListTools",
        "OutputMcpListToolsAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "OutputMcpListToolsTool": "openai_generated.models.beta_response_input_item_mcp_list_tools:BetaConversationItemMcpListToolsTool",
        "OutputMultiAgentCall": "openai_generated.models.beta_multi_agent_call:BetaMultiAgentCall",
        "OutputMultiAgentCallAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "OutputMultiAgentCallOutput": "openai_generated.models.beta_multi_agent_call_output:BetaMultiAgentCallOutput",
        "OutputMultiAgentCallOutputAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
    },
)
