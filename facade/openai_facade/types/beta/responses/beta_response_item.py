# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_message import BetaAgentMessage as AgentMessage
    from openai_generated.models.beta_agent_message_content import BetaAgentMessageContent as AgentMessageContent
    from openai_generated.models.beta_agent_tag import (
        BetaAgentTag as AgentMessageAgent,
        BetaAgentTag as ImageGenerationCallAgent,
        BetaAgentTag as LocalShellCallAgent,
        BetaAgentTag as LocalShellCallOutputAgent,
        BetaAgentTag as McpApprovalRequestAgent,
        BetaAgentTag as McpApprovalResponseAgent,
        BetaAgentTag as McpCallAgent,
        BetaAgentTag as McpListToolsAgent,
        BetaAgentTag as MultiAgentCallAgent,
        BetaAgentTag as MultiAgentCallOutputAgent,
    )
    from openai_generated.models.beta_conversation_message_content_reasoning_text import (
        BetaConversationMessageContentReasoningText as AgentMessageContentReasoningText,
    )
    from openai_generated.models.beta_encrypted_content import (
        BetaEncryptedContent as AgentMessageContentEncryptedContent,
    )
    from openai_generated.models.beta_multi_agent_call import BetaMultiAgentCall as MultiAgentCall
    from openai_generated.models.beta_multi_agent_call_output import BetaMultiAgentCallOutput as MultiAgentCallOutput
    from openai_generated.models.beta_response_input_item_image_generation_call import (
        BetaResponseInputItemImageGenerationCall as ImageGenerationCall,
    )
    from openai_generated.models.beta_response_input_item_local_shell_call import (
        BetaConversationItemLocalShellCallAction as LocalShellCallAction,
        BetaResponseInputItemLocalShellCall as LocalShellCall,
    )
    from openai_generated.models.beta_response_input_item_local_shell_call_output import (
        BetaResponseInputItemLocalShellCallOutput as LocalShellCallOutput,
    )
    from openai_generated.models.beta_response_input_item_mcp_approval_request import (
        BetaResponseInputItemMcpApprovalRequest as McpApprovalRequest,
    )
    from openai_generated.models.beta_response_input_item_mcp_call import BetaResponseInputItemMcpCall as McpCall
    from openai_generated.models.beta_response_input_item_mcp_list_tools import (
        BetaConversationItemMcpListToolsTool as McpListToolsTool,
        BetaResponseInputItemMcpListTools as McpListTools,
    )
    from openai_generated.models.beta_response_item import BetaResponseItem as BetaResponseItem
    from openai_generated.models.beta_response_output_item_mcp_approval_response import (
        BetaResponseOutputItemMcpApprovalResponse as McpApprovalResponse,
    )


__all__ = [
    "AgentMessage",
    "AgentMessageAgent",
    "AgentMessageContent",
    "AgentMessageContentEncryptedContent",
    "AgentMessageContentReasoningText",
    "BetaResponseItem",
    "ImageGenerationCall",
    "ImageGenerationCallAgent",
    "LocalShellCall",
    "LocalShellCallAction",
    "LocalShellCallAgent",
    "LocalShellCallOutput",
    "LocalShellCallOutputAgent",
    "McpApprovalRequest",
    "McpApprovalRequestAgent",
    "McpApprovalResponse",
    "McpApprovalResponseAgent",
    "McpCall",
    "McpCallAgent",
    "McpListTools",
    "McpListToolsAgent",
    "McpListToolsTool",
    "MultiAgentCall",
    "MultiAgentCallAgent",
    "MultiAgentCallOutput",
    "MultiAgentCallOutputAgent",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentMessage": "openai_generated.models.beta_agent_message:BetaAgentMessage",
        "AgentMessageAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "AgentMessageContent": "openai_generated.models.beta_agent_message_content:BetaAgentMessageContent",
        "AgentMessageContentEncryptedContent": "openai_generated.models.beta_encrypted_content:BetaEncryptedContent",
        "AgentMessageContentReasoningText": "openai_generated.models.beta_conversation_message_content_reasoning_text:BetaConversationMessageContentReasoningText",
        "BetaResponseItem": "openai_generated.models.beta_response_item",
        "ImageGenerationCall": "openai_generated.models.beta_response_input_item_image_generation_call:BetaResponseInputItemImageGenerationCall",
        "ImageGenerationCallAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "LocalShellCall": "openai_generated.models.beta_response_input_item_local_shell_call:BetaResponseInputItemLocalShellCall",
        "LocalShellCallAction": "openai_generated.models.beta_response_input_item_local_shell_call:BetaConversationItemLocalShellCallAction",
        "LocalShellCallAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "LocalShellCallOutput": "openai_generated.models.beta_response_input_item_local_shell_call_output:BetaResponseInputItemLocalShellCallOutput",
        "LocalShellCallOutputAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "McpApprovalRequest": "openai_generated.models.beta_response_input_item_mcp_approval_request:BetaResponseInputItemMcpApprovalRequest",
        "McpApprovalRequestAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "McpApprovalResponse": "openai_generated.models.beta_response_output_item_mcp_approval_response:BetaResponseOutputItemMcpApprovalResponse",
        "McpApprovalResponseAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "McpCall": "openai_generated.models.beta_response_input_item_mcp_call:BetaResponseInputItemMcpCall",
        "McpCallAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "McpListTools": "openai_generated.models.beta_response_input_item_mcp_list_tools:BetaResponseInputItemMcpListTools",
        "McpListToolsAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "McpListToolsTool": "openai_generated.models.beta_response_input_item_mcp_list_tools:BetaConversationItemMcpListToolsTool",
        "MultiAgentCall": "openai_generated.models.beta_multi_agent_call:BetaMultiAgentCall",
        "MultiAgentCallAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "MultiAgentCallOutput": "openai_generated.models.beta_multi_agent_call_output:BetaMultiAgentCallOutput",
        "MultiAgentCallOutputAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
    },
)
