# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_message_item_param import BetaAgentMessageItemParam as AgentMessage
    from openai_generated.models.beta_agent_message_item_param_content import (
        BetaAgentMessageItemParamContent as AgentMessageContent,
        BetaEncryptedContentParam as AgentMessageContentEncryptedContent,
    )
    from openai_generated.models.beta_agent_tag import (
        BetaAgentTag as ImageGenerationCallAgent,
        BetaAgentTag as LocalShellCallAgent,
        BetaAgentTag as LocalShellCallOutputAgent,
        BetaAgentTag as McpApprovalRequestAgent,
        BetaAgentTag as McpApprovalResponseAgent,
        BetaAgentTag as McpCallAgent,
        BetaAgentTag as McpListToolsAgent,
        BetaAgentTag as MessageAgent,
    )
    from openai_generated.models.beta_agent_tag_param import (
        BetaAgentTagParam as AgentMessageAgent,
        BetaAgentTagParam as ApplyPatchCallAgent,
        BetaAgentTagParam as ApplyPatchCallOutputAgent,
        BetaAgentTagParam as ComputerCallOutputAgent,
        BetaAgentTagParam as FunctionCallOutputAgent,
        BetaAgentTagParam as ItemReferenceAgent,
        BetaAgentTagParam as MultiAgentCallAgent,
        BetaAgentTagParam as MultiAgentCallOutputAgent,
        BetaAgentTagParam as ShellCallAgent,
        BetaAgentTagParam as ShellCallOutputAgent,
        BetaAgentTagParam as ToolSearchCallAgent,
    )
    from openai_generated.models.beta_apply_patch_operation_param import (
        BetaApplyPatchOperationParam as ApplyPatchCallOperation,
        BetaResponseInputItemApplyPatchCallOperationCreateFile as ApplyPatchCallOperationCreateFile,
        BetaResponseInputItemApplyPatchCallOperationDeleteFile as ApplyPatchCallOperationDeleteFile,
        BetaResponseInputItemApplyPatchCallOperationUpdateFile as ApplyPatchCallOperationUpdateFile,
    )
    from openai_generated.models.beta_computer_call_safety_check_param import (
        BetaComputerCallSafetyCheckParam as ComputerCallOutputAcknowledgedSafetyCheck,
    )
    from openai_generated.models.beta_input_param import BetaInputParam as BetaResponseInput
    from openai_generated.models.beta_multi_agent_call_item_param import BetaMultiAgentCallItemParam as MultiAgentCall
    from openai_generated.models.beta_multi_agent_call_output_item_param import (
        BetaMultiAgentCallOutputItemParam as MultiAgentCallOutput,
        BetaOutputTextContentParam as MultiAgentCallOutputOutput,
    )
    from openai_generated.models.beta_output_text_content_param_annotation import (
        BetaOutputTextContentParamAnnotation as MultiAgentCallOutputOutputAnnotation,
    )
    from openai_generated.models.beta_response_input_item_apply_patch_call import (
        BetaResponseInputItemApplyPatchCall as ApplyPatchCall,
    )
    from openai_generated.models.beta_response_input_item_apply_patch_call_output import (
        BetaResponseInputItemApplyPatchCallOutput as ApplyPatchCallOutput,
    )
    from openai_generated.models.beta_response_input_item_computer_call_output import (
        BetaResponseInputItemComputerCallOutput as ComputerCallOutput,
    )
    from openai_generated.models.beta_response_input_item_function_call_output import (
        BetaResponseInputItemFunctionCallOutput as FunctionCallOutput,
    )
    from openai_generated.models.beta_response_input_item_function_call_output_output import (
        BetaResponseInputItemFunctionCallOutputOutput as FunctionCallOutputOutput,
    )
    from openai_generated.models.beta_response_input_item_image_generation_call import (
        BetaResponseInputItemImageGenerationCall as ImageGenerationCall,
    )
    from openai_generated.models.beta_response_input_item_item_reference import (
        BetaResponseInputItemItemReference as ItemReference,
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
    from openai_generated.models.beta_response_input_item_mcp_approval_response import (
        BetaResponseInputItemMcpApprovalResponse as McpApprovalResponse,
    )
    from openai_generated.models.beta_response_input_item_mcp_call import BetaResponseInputItemMcpCall as McpCall
    from openai_generated.models.beta_response_input_item_mcp_list_tools import (
        BetaConversationItemMcpListToolsTool as McpListToolsTool,
        BetaResponseInputItemMcpListTools as McpListTools,
    )
    from openai_generated.models.beta_response_input_item_message import BetaResponseInputItemMessage as Message
    from openai_generated.models.beta_response_input_item_shell_call import (
        BetaResponseInputItemShellCall as ShellCall,
        BetaResponseInputItemShellCallAction as ShellCallAction,
    )
    from openai_generated.models.beta_response_input_item_shell_call_environment import (
        BetaResponseInputItemShellCallEnvironment as ShellCallEnvironment,
    )
    from openai_generated.models.beta_response_input_item_shell_call_output import (
        BetaResponseInputItemShellCallOutput as ShellCallOutput,
    )
    from openai_generated.models.beta_response_input_item_tool_search_call import (
        BetaResponseInputItemToolSearchCall as ToolSearchCall,
    )


__all__ = [
    "AgentMessage",
    "AgentMessageAgent",
    "AgentMessageContent",
    "AgentMessageContentEncryptedContent",
    "ApplyPatchCall",
    "ApplyPatchCallAgent",
    "ApplyPatchCallOperation",
    "ApplyPatchCallOperationCreateFile",
    "ApplyPatchCallOperationDeleteFile",
    "ApplyPatchCallOperationUpdateFile",
    "ApplyPatchCallOutput",
    "ApplyPatchCallOutputAgent",
    "BetaResponseInput",
    "ComputerCallOutput",
    "ComputerCallOutputAcknowledgedSafetyCheck",
    "ComputerCallOutputAgent",
    "FunctionCallOutput",
    "FunctionCallOutputAgent",
    "FunctionCallOutputOutput",
    "ImageGenerationCall",
    "ImageGenerationCallAgent",
    "ItemReference",
    "ItemReferenceAgent",
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
    "Message",
    "MessageAgent",
    "MultiAgentCall",
    "MultiAgentCallAgent",
    "MultiAgentCallOutput",
    "MultiAgentCallOutputAgent",
    "MultiAgentCallOutputOutput",
    "MultiAgentCallOutputOutputAnnotation",
    "ShellCall",
    "ShellCallAction",
    "ShellCallAgent",
    "ShellCallEnvironment",
    "ShellCallOutput",
    "ShellCallOutputAgent",
    "ToolSearchCall",
    "ToolSearchCallAgent",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentMessage": "openai_generated.models.beta_agent_message_item_param:BetaAgentMessageItemParam",
        "AgentMessageAgent": "openai_generated.models.beta_agent_tag_param:BetaAgentTagParam",
        "AgentMessageContent": "openai_generated.models.beta_agent_message_item_param_content:BetaAgentMessageItemParamContent",
        "AgentMessageContentEncryptedContent": "openai_generated.models.beta_agent_message_item_param_content:BetaEncryptedContentParam",
        "ApplyPatchCall": "openai_generated.models.beta_response_input_item_apply_patch_call:BetaResponseInputItemApplyPatchCall",
        "ApplyPatchCallAgent": "openai_generated.models.beta_agent_tag_param:BetaAgentTagParam",
        "ApplyPatchCallOperation": "openai_generated.models.beta_apply_patch_operation_param:BetaApplyPatchOperationParam",
        "ApplyPatchCallOperationCreateFile": "openai_generated.models.beta_apply_patch_operation_param:BetaResponseInputItemApplyPatchCallOperationCreateFile",
        "ApplyPatchCallOperationDeleteFile": "openai_generated.models.beta_apply_patch_operation_param:BetaResponseInputItemApplyPatchCallOperationDeleteFile",
        "ApplyPatchCallOperationUpdateFile": "openai_generated.models.beta_apply_patch_operation_param:BetaResponseInputItemApplyPatchCallOperationUpdateFile",
        "ApplyPatchCallOutput": "openai_generated.models.beta_response_input_item_apply_patch_call_output:BetaResponseInputItemApplyPatchCallOutput",
        "ApplyPatchCallOutputAgent": "openai_generated.models.beta_agent_tag_param:BetaAgentTagParam",
        "BetaResponseInput": "openai_generated.models.beta_input_param:BetaInputParam",
        "ComputerCallOutput": "openai_generated.models.beta_response_input_item_computer_call_output:BetaResponseInputItemComputerCallOutput",
        "ComputerCallOutputAcknowledgedSafetyCheck": "openai_generated.models.beta_computer_call_safety_check_param:BetaComputerCallSafetyCheckParam",
        "ComputerCallOutputAgent": "openai_generated.models.beta_agent_tag_param:BetaAgentTagParam",
        "FunctionCallOutput": "openai_generated.models.beta_response_input_item_function_call_output:BetaResponseInputItemFunctionCallOutput",
        "FunctionCallOutputAgent": "openai_generated.models.beta_agent_tag_param:BetaAgentTagParam",
        "FunctionCallOutputOutput": "openai_generated.models.beta_response_input_item_function_call_output_output:BetaResponseInputItemFunctionCallOutputOutput",
        "ImageGenerationCall": "openai_generated.models.beta_response_input_item_image_generation_call:BetaResponseInputItemImageGenerationCall",
        "ImageGenerationCallAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ItemReference": "openai_generated.models.beta_response_input_item_item_reference:BetaResponseInputItemItemReference",
        "ItemReferenceAgent": "openai_generated.models.beta_agent_tag_param:BetaAgentTagParam",
        "LocalShellCall": "openai_generated.models.beta_response_input_item_local_shell_call:BetaResponseInputItemLocalShellCall",
        "LocalShellCallAction": "openai_generated.models.beta_response_input_item_local_shell_call:BetaConversationItemLocalShellCallAction",
        "LocalShellCallAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "LocalShellCallOutput": "openai_generated.models.beta_response_input_item_local_shell_call_output:BetaResponseInputItemLocalShellCallOutput",
        "LocalShellCallOutputAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "McpApprovalRequest": "openai_generated.models.beta_response_input_item_mcp_approval_request:BetaResponseInputItemMcpApprovalRequest",
        "McpApprovalRequestAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "McpApprovalResponse": "openai_generated.models.beta_response_input_item_mcp_approval_response:BetaResponseInputItemMcpApprovalResponse",
        "McpApprovalResponseAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "McpCall": "openai_generated.models.beta_response_input_item_mcp_call:BetaResponseInputItemMcpCall",
        "McpCallAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "McpListTools": "openai_generated.models.beta_response_input_item_mcp_list_tools:BetaResponseInputItemMcpListTools",
        "McpListToolsAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "McpListToolsTool": "openai_generated.models.beta_response_input_item_mcp_list_tools:BetaConversationItemMcpListToolsTool",
        "Message": "openai_generated.models.beta_response_input_item_message:BetaResponseInputItemMessage",
        "MessageAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "MultiAgentCall": "openai_generated.models.beta_multi_agent_call_item_param:BetaMultiAgentCallItemParam",
        "MultiAgentCallAgent": "openai_generated.models.beta_agent_tag_param:BetaAgentTagParam",
        "MultiAgentCallOutput": "openai_generated.models.beta_multi_agent_call_output_item_param:BetaMultiAgentCallOutputItemParam",
        "MultiAgentCallOutputAgent": "openai_generated.models.beta_agent_tag_param:BetaAgentTagParam",
        "MultiAgentCallOutputOutput": "openai_generated.models.beta_multi_agent_call_output_item_param:BetaOutputTextContentParam",
        "MultiAgentCallOutputOutputAnnotation": "openai_generated.models.beta_output_text_content_param_annotation:BetaOutputTextContentParamAnnotation",
        "ShellCall": "openai_generated.models.beta_response_input_item_shell_call:BetaResponseInputItemShellCall",
        "ShellCallAction": "openai_generated.models.beta_response_input_item_shell_call:BetaResponseInputItemShellCallAction",
        "ShellCallAgent": "openai_generated.models.beta_agent_tag_param:BetaAgentTagParam",
        "ShellCallEnvironment": "openai_generated.models.beta_response_input_item_shell_call_environment:BetaResponseInputItemShellCallEnvironment",
        "ShellCallOutput": "openai_generated.models.beta_response_input_item_shell_call_output:BetaResponseInputItemShellCallOutput",
        "ShellCallOutputAgent": "openai_generated.models.beta_agent_tag_param:BetaAgentTagParam",
        "ToolSearchCall": "openai_generated.models.beta_response_input_item_tool_search_call:BetaResponseInputItemToolSearchCall",
        "ToolSearchCallAgent": "openai_generated.models.beta_agent_tag_param:BetaAgentTagParam",
    },
)
