# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_additional_tools_item_param import BetaAdditionalToolsItemParam as AdditionalTools
    from openai_generated.params.beta_agent_message_item_param import BetaAgentMessageItemParam as AgentMessage
    from openai_generated.params.beta_agent_message_item_param_content import (
        BetaAgentMessageItemParamContent as AgentMessageContent,
    )
    from openai_generated.params.beta_agent_tag_param import (
        BetaAgentTagParam as AdditionalToolsAgent,
        BetaAgentTagParam as AgentMessageAgent,
        BetaAgentTagParam as ApplyPatchCallAgent,
        BetaAgentTagParam as ApplyPatchCallOutputAgent,
        BetaAgentTagParam as CompactionTriggerAgent,
        BetaAgentTagParam as ComputerCallOutputAgent,
        BetaAgentTagParam as FunctionCallOutputAgent,
        BetaAgentTagParam as ImageGenerationCallAgent,
        BetaAgentTagParam as ItemReferenceAgent,
        BetaAgentTagParam as LocalShellCallAgent,
        BetaAgentTagParam as LocalShellCallOutputAgent,
        BetaAgentTagParam as McpApprovalRequestAgent,
        BetaAgentTagParam as McpApprovalResponseAgent,
        BetaAgentTagParam as McpCallAgent,
        BetaAgentTagParam as McpListToolsAgent,
        BetaAgentTagParam as MessageAgent,
        BetaAgentTagParam as MultiAgentCallAgent,
        BetaAgentTagParam as MultiAgentCallOutputAgent,
        BetaAgentTagParam as ProgramAgent,
        BetaAgentTagParam as ProgramOutputAgent,
        BetaAgentTagParam as ShellCallAgent,
        BetaAgentTagParam as ShellCallOutputAgent,
        BetaAgentTagParam as ToolSearchCallAgent,
    )
    from openai_generated.params.beta_apply_patch_operation_param import (
        BetaApplyPatchOperationParam as ApplyPatchCallOperation,
    )
    from openai_generated.params.beta_compaction_trigger_item_param import (
        BetaCompactionTriggerItemParam as CompactionTrigger,
    )
    from openai_generated.params.beta_computer_call_safety_check_param import (
        BetaComputerCallSafetyCheckParam as ComputerCallOutputAcknowledgedSafetyCheck,
    )
    from openai_generated.params.beta_container_file_citation_param import (
        BetaContainerFileCitationParam as MultiAgentCallOutputOutputAnnotationContainerFileCitation,
    )
    from openai_generated.params.beta_conversation_item_local_shell_call_action_param import (
        BetaConversationItemLocalShellCallActionParam as LocalShellCallAction,
    )
    from openai_generated.params.beta_conversation_item_mcp_list_tools_tool_param import (
        BetaConversationItemMcpListToolsToolParam as McpListToolsTool,
    )
    from openai_generated.params.beta_direct_tool_call_caller_param import (
        BetaDirectToolCallCallerParam as ApplyPatchCallCallerDirect,
        BetaDirectToolCallCallerParam as ApplyPatchCallOutputCallerDirect,
        BetaDirectToolCallCallerParam as FunctionCallOutputCallerDirect,
        BetaDirectToolCallCallerParam as ShellCallCallerDirect,
        BetaDirectToolCallCallerParam as ShellCallOutputCallerDirect,
    )
    from openai_generated.params.beta_encrypted_content_param import (
        BetaEncryptedContentParam as AgentMessageContentEncryptedContent,
    )
    from openai_generated.params.beta_file_citation_param import (
        BetaFileCitationParam as MultiAgentCallOutputOutputAnnotationFileCitation,
    )
    from openai_generated.params.beta_multi_agent_call_item_param import BetaMultiAgentCallItemParam as MultiAgentCall
    from openai_generated.params.beta_multi_agent_call_output_item_param import (
        BetaMultiAgentCallOutputItemParam as MultiAgentCallOutput,
    )
    from openai_generated.params.beta_output_text_content_param import (
        BetaOutputTextContentParam as MultiAgentCallOutputOutput,
    )
    from openai_generated.params.beta_output_text_content_param_annotation import (
        BetaOutputTextContentParamAnnotation as MultiAgentCallOutputOutputAnnotation,
    )
    from openai_generated.params.beta_program_item_param import BetaProgramItemParam as Program
    from openai_generated.params.beta_program_output_item_param import BetaProgramOutputItemParam as ProgramOutput
    from openai_generated.params.beta_program_tool_call_caller_param import (
        BetaProgramToolCallCallerParam as ApplyPatchCallCallerProgram,
        BetaProgramToolCallCallerParam as ApplyPatchCallOutputCallerProgram,
        BetaProgramToolCallCallerParam as FunctionCallOutputCallerProgram,
        BetaProgramToolCallCallerParam as ShellCallCallerProgram,
        BetaProgramToolCallCallerParam as ShellCallOutputCallerProgram,
    )
    from openai_generated.params.beta_response_input_item_apply_patch_call_operation_create_file_param import (
        BetaResponseInputItemApplyPatchCallOperationCreateFileParam as ApplyPatchCallOperationCreateFile,
    )
    from openai_generated.params.beta_response_input_item_apply_patch_call_operation_delete_file_param import (
        BetaResponseInputItemApplyPatchCallOperationDeleteFileParam as ApplyPatchCallOperationDeleteFile,
    )
    from openai_generated.params.beta_response_input_item_apply_patch_call_operation_update_file_param import (
        BetaResponseInputItemApplyPatchCallOperationUpdateFileParam as ApplyPatchCallOperationUpdateFile,
    )
    from openai_generated.params.beta_response_input_item_apply_patch_call_output_param import (
        BetaResponseInputItemApplyPatchCallOutputParam as ApplyPatchCallOutput,
    )
    from openai_generated.params.beta_response_input_item_apply_patch_call_param import (
        BetaResponseInputItemApplyPatchCallParam as ApplyPatchCall,
    )
    from openai_generated.params.beta_response_input_item_computer_call_output_param import (
        BetaResponseInputItemComputerCallOutputParam as ComputerCallOutput,
    )
    from openai_generated.params.beta_response_input_item_function_call_output_output_param import (
        BetaResponseInputItemFunctionCallOutputOutputParam as FunctionCallOutputOutput,
    )
    from openai_generated.params.beta_response_input_item_function_call_output_param import (
        BetaResponseInputItemFunctionCallOutputParam as FunctionCallOutput,
    )
    from openai_generated.params.beta_response_input_item_image_generation_call_param import (
        BetaResponseInputItemImageGenerationCallParam as ImageGenerationCall,
    )
    from openai_generated.params.beta_response_input_item_image_generation_call_svg_usage_param import (
        BetaResponseInputItemImageGenerationCallSvgUsageParam as ImageGenerationCallSvgUsage,
    )
    from openai_generated.params.beta_response_input_item_item_reference_param import (
        BetaResponseInputItemItemReferenceParam as ItemReference,
    )
    from openai_generated.params.beta_response_input_item_local_shell_call_output_param import (
        BetaResponseInputItemLocalShellCallOutputParam as LocalShellCallOutput,
    )
    from openai_generated.params.beta_response_input_item_local_shell_call_param import (
        BetaResponseInputItemLocalShellCallParam as LocalShellCall,
    )
    from openai_generated.params.beta_response_input_item_mcp_approval_request_param import (
        BetaResponseInputItemMcpApprovalRequestParam as McpApprovalRequest,
    )
    from openai_generated.params.beta_response_input_item_mcp_approval_response_param import (
        BetaResponseInputItemMcpApprovalResponseParam as McpApprovalResponse,
    )
    from openai_generated.params.beta_response_input_item_mcp_call_param import (
        BetaResponseInputItemMcpCallParam as McpCall,
    )
    from openai_generated.params.beta_response_input_item_mcp_list_tools_param import (
        BetaResponseInputItemMcpListToolsParam as McpListTools,
    )
    from openai_generated.params.beta_response_input_item_message_param import (
        BetaResponseInputItemMessageParam as Message,
    )
    from openai_generated.params.beta_response_input_item_param import (
        BetaResponseInputItemParam as BetaResponseInputItemParam,
    )
    from openai_generated.params.beta_response_input_item_param_image_generation_call_error import (
        BetaResponseInputItemParamImageGenerationCallError as ImageGenerationCallError,
    )
    from openai_generated.params.beta_response_input_item_shell_call_action_param import (
        BetaResponseInputItemShellCallActionParam as ShellCallAction,
    )
    from openai_generated.params.beta_response_input_item_shell_call_environment_param import (
        BetaResponseInputItemShellCallEnvironmentParam as ShellCallEnvironment,
    )
    from openai_generated.params.beta_response_input_item_shell_call_output_param import (
        BetaResponseInputItemShellCallOutputParam as ShellCallOutput,
    )
    from openai_generated.params.beta_response_input_item_shell_call_param import (
        BetaResponseInputItemShellCallParam as ShellCall,
    )
    from openai_generated.params.beta_response_input_item_tool_search_call_param import (
        BetaResponseInputItemToolSearchCallParam as ToolSearchCall,
    )
    from openai_generated.params.beta_tool_call_caller_param import (
        BetaToolCallCallerParam as ApplyPatchCallCaller,
        BetaToolCallCallerParam as ApplyPatchCallOutputCaller,
        BetaToolCallCallerParam as FunctionCallOutputCaller,
        BetaToolCallCallerParam as ShellCallCaller,
        BetaToolCallCallerParam as ShellCallOutputCaller,
    )
    from openai_generated.params.beta_url_citation_param import (
        BetaUrlCitationParam as MultiAgentCallOutputOutputAnnotationURLCitation,
    )
    from openai_generated.params.image_generation_call_error_moderation_details_param import (
        ImageGenerationCallErrorModerationDetailsParam as ImageGenerationCallErrorModerationDetails,
    )


BetaResponseInputParam: TypeAlias = str | list[params.BetaResponseInputItemParam]
"""Beta response input param."""

__all__ = [
    "AdditionalTools",
    "AdditionalToolsAgent",
    "AgentMessage",
    "AgentMessageAgent",
    "AgentMessageContent",
    "AgentMessageContentEncryptedContent",
    "ApplyPatchCall",
    "ApplyPatchCallAgent",
    "ApplyPatchCallCaller",
    "ApplyPatchCallCallerDirect",
    "ApplyPatchCallCallerProgram",
    "ApplyPatchCallOperation",
    "ApplyPatchCallOperationCreateFile",
    "ApplyPatchCallOperationDeleteFile",
    "ApplyPatchCallOperationUpdateFile",
    "ApplyPatchCallOutput",
    "ApplyPatchCallOutputAgent",
    "ApplyPatchCallOutputCaller",
    "ApplyPatchCallOutputCallerDirect",
    "ApplyPatchCallOutputCallerProgram",
    "BetaResponseInputItemParam",
    "BetaResponseInputParam",
    "CompactionTrigger",
    "CompactionTriggerAgent",
    "ComputerCallOutput",
    "ComputerCallOutputAcknowledgedSafetyCheck",
    "ComputerCallOutputAgent",
    "FunctionCallOutput",
    "FunctionCallOutputAgent",
    "FunctionCallOutputCaller",
    "FunctionCallOutputCallerDirect",
    "FunctionCallOutputCallerProgram",
    "FunctionCallOutputOutput",
    "ImageGenerationCall",
    "ImageGenerationCallAgent",
    "ImageGenerationCallError",
    "ImageGenerationCallErrorModerationDetails",
    "ImageGenerationCallSvgUsage",
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
    "MultiAgentCallOutputOutputAnnotationContainerFileCitation",
    "MultiAgentCallOutputOutputAnnotationFileCitation",
    "MultiAgentCallOutputOutputAnnotationURLCitation",
    "Program",
    "ProgramAgent",
    "ProgramOutput",
    "ProgramOutputAgent",
    "ShellCall",
    "ShellCallAction",
    "ShellCallAgent",
    "ShellCallCaller",
    "ShellCallCallerDirect",
    "ShellCallCallerProgram",
    "ShellCallEnvironment",
    "ShellCallOutput",
    "ShellCallOutputAgent",
    "ShellCallOutputCaller",
    "ShellCallOutputCallerDirect",
    "ShellCallOutputCallerProgram",
    "ToolSearchCall",
    "ToolSearchCallAgent",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AdditionalTools": "openai_generated.params.beta_additional_tools_item_param:BetaAdditionalToolsItemParam",
        "AdditionalToolsAgent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "AgentMessage": "openai_generated.params.beta_agent_message_item_param:BetaAgentMessageItemParam",
        "AgentMessageAgent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "AgentMessageContent": "openai_generated.params.beta_agent_message_item_param_content:BetaAgentMessageItemParamContent",
        "AgentMessageContentEncryptedContent": "openai_generated.params.beta_encrypted_content_param:BetaEncryptedContentParam",
        "ApplyPatchCall": "openai_generated.params.beta_response_input_item_apply_patch_call_param:BetaResponseInputItemApplyPatchCallParam",
        "ApplyPatchCallAgent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "ApplyPatchCallCaller": "openai_generated.params.beta_tool_call_caller_param:BetaToolCallCallerParam",
        "ApplyPatchCallCallerDirect": "openai_generated.params.beta_direct_tool_call_caller_param:BetaDirectToolCallCallerParam",
        "ApplyPatchCallCallerProgram": "openai_generated.params.beta_program_tool_call_caller_param:BetaProgramToolCallCallerParam",
        "ApplyPatchCallOperation": "openai_generated.params.beta_apply_patch_operation_param:BetaApplyPatchOperationParam",
        "ApplyPatchCallOperationCreateFile": "openai_generated.params.beta_response_input_item_apply_patch_call_operation_create_file_param:BetaResponseInputItemApplyPatchCallOperationCreateFileParam",
        "ApplyPatchCallOperationDeleteFile": "openai_generated.params.beta_response_input_item_apply_patch_call_operation_delete_file_param:BetaResponseInputItemApplyPatchCallOperationDeleteFileParam",
        "ApplyPatchCallOperationUpdateFile": "openai_generated.params.beta_response_input_item_apply_patch_call_operation_update_file_param:BetaResponseInputItemApplyPatchCallOperationUpdateFileParam",
        "ApplyPatchCallOutput": "openai_generated.params.beta_response_input_item_apply_patch_call_output_param:BetaResponseInputItemApplyPatchCallOutputParam",
        "ApplyPatchCallOutputAgent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "ApplyPatchCallOutputCaller": "openai_generated.params.beta_tool_call_caller_param:BetaToolCallCallerParam",
        "ApplyPatchCallOutputCallerDirect": "openai_generated.params.beta_direct_tool_call_caller_param:BetaDirectToolCallCallerParam",
        "ApplyPatchCallOutputCallerProgram": "openai_generated.params.beta_program_tool_call_caller_param:BetaProgramToolCallCallerParam",
        "BetaResponseInputItemParam": "openai_generated.params.beta_response_input_item_param",
        "CompactionTrigger": "openai_generated.params.beta_compaction_trigger_item_param:BetaCompactionTriggerItemParam",
        "CompactionTriggerAgent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "ComputerCallOutput": "openai_generated.params.beta_response_input_item_computer_call_output_param:BetaResponseInputItemComputerCallOutputParam",
        "ComputerCallOutputAcknowledgedSafetyCheck": "openai_generated.params.beta_computer_call_safety_check_param:BetaComputerCallSafetyCheckParam",
        "ComputerCallOutputAgent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "FunctionCallOutput": "openai_generated.params.beta_response_input_item_function_call_output_param:BetaResponseInputItemFunctionCallOutputParam",
        "FunctionCallOutputAgent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "FunctionCallOutputCaller": "openai_generated.params.beta_tool_call_caller_param:BetaToolCallCallerParam",
        "FunctionCallOutputCallerDirect": "openai_generated.params.beta_direct_tool_call_caller_param:BetaDirectToolCallCallerParam",
        "FunctionCallOutputCallerProgram": "openai_generated.params.beta_program_tool_call_caller_param:BetaProgramToolCallCallerParam",
        "FunctionCallOutputOutput": "openai_generated.params.beta_response_input_item_function_call_output_output_param:BetaResponseInputItemFunctionCallOutputOutputParam",
        "ImageGenerationCall": "openai_generated.params.beta_response_input_item_image_generation_call_param:BetaResponseInputItemImageGenerationCallParam",
        "ImageGenerationCallAgent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "ImageGenerationCallError": "openai_generated.params.beta_response_input_item_param_image_generation_call_error:BetaResponseInputItemParamImageGenerationCallError",
        "ImageGenerationCallErrorModerationDetails": "openai_generated.params.image_generation_call_error_moderation_details_param:ImageGenerationCallErrorModerationDetailsParam",
        "ImageGenerationCallSvgUsage": "openai_generated.params.beta_response_input_item_image_generation_call_svg_usage_param:BetaResponseInputItemImageGenerationCallSvgUsageParam",
        "ItemReference": "openai_generated.params.beta_response_input_item_item_reference_param:BetaResponseInputItemItemReferenceParam",
        "ItemReferenceAgent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "LocalShellCall": "openai_generated.params.beta_response_input_item_local_shell_call_param:BetaResponseInputItemLocalShellCallParam",
        "LocalShellCallAction": "openai_generated.params.beta_conversation_item_local_shell_call_action_param:BetaConversationItemLocalShellCallActionParam",
        "LocalShellCallAgent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "LocalShellCallOutput": "openai_generated.params.beta_response_input_item_local_shell_call_output_param:BetaResponseInputItemLocalShellCallOutputParam",
        "LocalShellCallOutputAgent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "McpApprovalRequest": "openai_generated.params.beta_response_input_item_mcp_approval_request_param:BetaResponseInputItemMcpApprovalRequestParam",
        "McpApprovalRequestAgent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "McpApprovalResponse": "openai_generated.params.beta_response_input_item_mcp_approval_response_param:BetaResponseInputItemMcpApprovalResponseParam",
        "McpApprovalResponseAgent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "McpCall": "openai_generated.params.beta_response_input_item_mcp_call_param:BetaResponseInputItemMcpCallParam",
        "McpCallAgent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "McpListTools": "openai_generated.params.beta_response_input_item_mcp_list_tools_param:BetaResponseInputItemMcpListToolsParam",
        "McpListToolsAgent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "McpListToolsTool": "openai_generated.params.beta_conversation_item_mcp_list_tools_tool_param:BetaConversationItemMcpListToolsToolParam",
        "Message": "openai_generated.params.beta_response_input_item_message_param:BetaResponseInputItemMessageParam",
        "MessageAgent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "MultiAgentCall": "openai_generated.params.beta_multi_agent_call_item_param:BetaMultiAgentCallItemParam",
        "MultiAgentCallAgent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "MultiAgentCallOutput": "openai_generated.params.beta_multi_agent_call_output_item_param:BetaMultiAgentCallOutputItemParam",
        "MultiAgentCallOutputAgent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "MultiAgentCallOutputOutput": "openai_generated.params.beta_output_text_content_param:BetaOutputTextContentParam",
        "MultiAgentCallOutputOutputAnnotation": "openai_generated.params.beta_output_text_content_param_annotation:BetaOutputTextContentParamAnnotation",
        "MultiAgentCallOutputOutputAnnotationContainerFileCitation": "openai_generated.params.beta_container_file_citation_param:BetaContainerFileCitationParam",
        "MultiAgentCallOutputOutputAnnotationFileCitation": "openai_generated.params.beta_file_citation_param:BetaFileCitationParam",
        "MultiAgentCallOutputOutputAnnotationURLCitation": "openai_generated.params.beta_url_citation_param:BetaUrlCitationParam",
        "Program": "openai_generated.params.beta_program_item_param:BetaProgramItemParam",
        "ProgramAgent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "ProgramOutput": "openai_generated.params.beta_program_output_item_param:BetaProgramOutputItemParam",
        "ProgramOutputAgent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "ShellCall": "openai_generated.params.beta_response_input_item_shell_call_param:BetaResponseInputItemShellCallParam",
        "ShellCallAction": "openai_generated.params.beta_response_input_item_shell_call_action_param:BetaResponseInputItemShellCallActionParam",
        "ShellCallAgent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "ShellCallCaller": "openai_generated.params.beta_tool_call_caller_param:BetaToolCallCallerParam",
        "ShellCallCallerDirect": "openai_generated.params.beta_direct_tool_call_caller_param:BetaDirectToolCallCallerParam",
        "ShellCallCallerProgram": "openai_generated.params.beta_program_tool_call_caller_param:BetaProgramToolCallCallerParam",
        "ShellCallEnvironment": "openai_generated.params.beta_response_input_item_shell_call_environment_param:BetaResponseInputItemShellCallEnvironmentParam",
        "ShellCallOutput": "openai_generated.params.beta_response_input_item_shell_call_output_param:BetaResponseInputItemShellCallOutputParam",
        "ShellCallOutputAgent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
        "ShellCallOutputCaller": "openai_generated.params.beta_tool_call_caller_param:BetaToolCallCallerParam",
        "ShellCallOutputCallerDirect": "openai_generated.params.beta_direct_tool_call_caller_param:BetaDirectToolCallCallerParam",
        "ShellCallOutputCallerProgram": "openai_generated.params.beta_program_tool_call_caller_param:BetaProgramToolCallCallerParam",
        "ToolSearchCall": "openai_generated.params.beta_response_input_item_tool_search_call_param:BetaResponseInputItemToolSearchCallParam",
        "ToolSearchCallAgent": "openai_generated.params.beta_agent_tag_param:BetaAgentTagParam",
    },
)
