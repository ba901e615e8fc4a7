# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_additional_tools_item_param import BetaAdditionalToolsItemParam as AdditionalTools
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
        BetaAgentTagParam as AdditionalToolsAgent,
        BetaAgentTagParam as AgentMessageAgent,
        BetaAgentTagParam as ApplyPatchCallAgent,
        BetaAgentTagParam as ApplyPatchCallOutputAgent,
        BetaAgentTagParam as CompactionTriggerAgent,
        BetaAgentTagParam as ComputerCallOutputAgent,
        BetaAgentTagParam as FunctionCallOutputAgent,
        BetaAgentTagParam as ItemReferenceAgent,
        BetaAgentTagParam as MultiAgentCallAgent,
        BetaAgentTagParam as MultiAgentCallOutputAgent,
        BetaAgentTagParam as ProgramAgent,
        BetaAgentTagParam as ProgramOutputAgent,
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
    from openai_generated.models.beta_compaction_trigger_item_param import (
        BetaCompactionTriggerItemParam as CompactionTrigger,
    )
    from openai_generated.models.beta_computer_call_safety_check_param import (
        BetaComputerCallSafetyCheckParam as ComputerCallOutputAcknowledgedSafetyCheck,
    )
    from openai_generated.models.beta_multi_agent_call_item_param import BetaMultiAgentCallItemParam as MultiAgentCall
    from openai_generated.models.beta_multi_agent_call_output_item_param import (
        BetaMultiAgentCallOutputItemParam as MultiAgentCallOutput,
        BetaOutputTextContentParam as MultiAgentCallOutputOutput,
    )
    from openai_generated.models.beta_output_text_content_param_annotation import (
        BetaContainerFileCitationParam as MultiAgentCallOutputOutputAnnotationContainerFileCitation,
        BetaFileCitationParam as MultiAgentCallOutputOutputAnnotationFileCitation,
        BetaOutputTextContentParamAnnotation as MultiAgentCallOutputOutputAnnotation,
        BetaUrlCitationParam as MultiAgentCallOutputOutputAnnotationURLCitation,
    )
    from openai_generated.models.beta_program_item_param import BetaProgramItemParam as Program
    from openai_generated.models.beta_program_output_item_param import BetaProgramOutputItemParam as ProgramOutput
    from openai_generated.models.beta_response_input_item import BetaResponseInputItem as BetaResponseInputItem
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
    from openai_generated.models.beta_response_input_item_image_generation_call_error import (
        BetaResponseInputItemImageGenerationCallError as ImageGenerationCallError,
    )
    from openai_generated.models.beta_response_input_item_image_generation_call_svg_usage import (
        BetaResponseInputItemImageGenerationCallSvgUsage as ImageGenerationCallSvgUsage,
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
    from openai_generated.models.beta_tool_call_caller_param import (
        BetaDirectToolCallCallerParam as ApplyPatchCallCallerDirect,
        BetaDirectToolCallCallerParam as ApplyPatchCallOutputCallerDirect,
        BetaDirectToolCallCallerParam as FunctionCallOutputCallerDirect,
        BetaDirectToolCallCallerParam as ShellCallCallerDirect,
        BetaDirectToolCallCallerParam as ShellCallOutputCallerDirect,
        BetaProgramToolCallCallerParam as ApplyPatchCallCallerProgram,
        BetaProgramToolCallCallerParam as ApplyPatchCallOutputCallerProgram,
        BetaProgramToolCallCallerParam as FunctionCallOutputCallerProgram,
        BetaProgramToolCallCallerParam as ShellCallCallerProgram,
        BetaProgramToolCallCallerParam as ShellCallOutputCallerProgram,
        BetaToolCallCallerParam as ApplyPatchCallCaller,
        BetaToolCallCallerParam as ApplyPatchCallOutputCaller,
        BetaToolCallCallerParam as FunctionCallOutputCaller,
        BetaToolCallCallerParam as ShellCallCaller,
        BetaToolCallCallerParam as ShellCallOutputCaller,
    )
    from openai_generated.models.image_generation_call_error_moderation_details import (
        ImageGenerationCallErrorModerationDetails as ImageGenerationCallErrorModerationDetails,
    )


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
    "BetaResponseInputItem",
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
        "AdditionalTools": "openai_generated.models.beta_additional_tools_item_param:BetaAdditionalToolsItemParam",
        "AdditionalToolsAgent": "openai_generated.models.beta_agent_tag_param:BetaAgentTagParam",
        "AgentMessage": "openai_generated.models.beta_agent_message_item_param:BetaAgentMessageItemParam",
        "AgentMessageAgent": "openai_generated.models.beta_agent_tag_param:BetaAgentTagParam",
        "AgentMessageContent": "openai_generated.models.beta_agent_message_item_param_content:BetaAgentMessageItemParamContent",
        "AgentMessageContentEncryptedContent": "openai_generated.models.beta_agent_message_item_param_content:BetaEncryptedContentParam",
        "ApplyPatchCall": "openai_generated.models.beta_response_input_item_apply_patch_call:BetaResponseInputItemApplyPatchCall",
        "ApplyPatchCallAgent": "openai_generated.models.beta_agent_tag_param:BetaAgentTagParam",
        "ApplyPatchCallCaller": "openai_generated.models.beta_tool_call_caller_param:BetaToolCallCallerParam",
        "ApplyPatchCallCallerDirect": "openai_generated.models.beta_tool_call_caller_param:BetaDirectToolCallCallerParam",
        "ApplyPatchCallCallerProgram": "openai_generated.models.beta_tool_call_caller_param:BetaProgramToolCallCallerParam",
        "ApplyPatchCallOperation": "openai_generated.models.beta_apply_patch_operation_param:BetaApplyPatchOperationParam",
        "ApplyPatchCallOperationCreateFile": "openai_generated.models.beta_apply_patch_operation_param:BetaResponseInputItemApplyPatchCallOperationCreateFile",
        "ApplyPatchCallOperationDeleteFile": "openai_generated.models.beta_apply_patch_operation_param:BetaResponseInputItemApplyPatchCallOperationDeleteFile",
        "ApplyPatchCallOperationUpdateFile": "openai_generated.models.beta_apply_patch_operation_param:BetaResponseInputItemApplyPatchCallOperationUpdateFile",
        "ApplyPatchCallOutput": "openai_generated.models.beta_response_input_item_apply_patch_call_output:BetaResponseInputItemApplyPatchCallOutput",
        "ApplyPatchCallOutputAgent": "openai_generated.models.beta_agent_tag_param:BetaAgentTagParam",
        "ApplyPatchCallOutputCaller": "openai_generated.models.beta_tool_call_caller_param:BetaToolCallCallerParam",
        "ApplyPatchCallOutputCallerDirect": "openai_generated.models.beta_tool_call_caller_param:BetaDirectToolCallCallerParam",
        "ApplyPatchCallOutputCallerProgram": "openai_generated.models.beta_tool_call_caller_param:BetaProgramToolCallCallerParam",
        "BetaResponseInputItem": "openai_generated.models.beta_response_input_item",
        "CompactionTrigger": "openai_generated.models.beta_compaction_trigger_item_param:BetaCompactionTriggerItemParam",
        "CompactionTriggerAgent": "openai_generated.models.beta_agent_tag_param:BetaAgentTagParam",
        "ComputerCallOutput": "openai_generated.models.beta_response_input_item_computer_call_output:BetaResponseInputItemComputerCallOutput",
        "ComputerCallOutputAcknowledgedSafetyCheck": "openai_generated.models.beta_computer_call_safety_check_param:BetaComputerCallSafetyCheckParam",
        "ComputerCallOutputAgent": "openai_generated.models.beta_agent_tag_param:BetaAgentTagParam",
        "FunctionCallOutput": "openai_generated.models.beta_response_input_item_function_call_output:BetaResponseInputItemFunctionCallOutput",
        "FunctionCallOutputAgent": "openai_generated.models.beta_agent_tag_param:BetaAgentTagParam",
        "FunctionCallOutputCaller": "openai_generated.models.beta_tool_call_caller_param:BetaToolCallCallerParam",
        "FunctionCallOutputCallerDirect": "openai_generated.models.beta_tool_call_caller_param:BetaDirectToolCallCallerParam",
        "FunctionCallOutputCallerProgram": "openai_generated.models.beta_tool_call_caller_param:BetaProgramToolCallCallerParam",
        "FunctionCallOutputOutput": "openai_generated.models.beta_response_input_item_function_call_output_output:BetaResponseInputItemFunctionCallOutputOutput",
        "ImageGenerationCall": "openai_generated.models.beta_response_input_item_image_generation_call:BetaResponseInputItemImageGenerationCall",
        "ImageGenerationCallAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ImageGenerationCallError": "openai_generated.models.beta_response_input_item_image_generation_call_error:BetaResponseInputItemImageGenerationCallError",
        "ImageGenerationCallErrorModerationDetails": "openai_generated.models.image_generation_call_error_moderation_details",
        "ImageGenerationCallSvgUsage": "openai_generated.models.beta_response_input_item_image_generation_call_svg_usage:BetaResponseInputItemImageGenerationCallSvgUsage",
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
        "MultiAgentCallOutputOutputAnnotationContainerFileCitation": "openai_generated.models.beta_output_text_content_param_annotation:BetaContainerFileCitationParam",
        "MultiAgentCallOutputOutputAnnotationFileCitation": "openai_generated.models.beta_output_text_content_param_annotation:BetaFileCitationParam",
        "MultiAgentCallOutputOutputAnnotationURLCitation": "openai_generated.models.beta_output_text_content_param_annotation:BetaUrlCitationParam",
        "Program": "openai_generated.models.beta_program_item_param:BetaProgramItemParam",
        "ProgramAgent": "openai_generated.models.beta_agent_tag_param:BetaAgentTagParam",
        "ProgramOutput": "openai_generated.models.beta_program_output_item_param:BetaProgramOutputItemParam",
        "ProgramOutputAgent": "openai_generated.models.beta_agent_tag_param:BetaAgentTagParam",
        "ShellCall": "openai_generated.models.beta_response_input_item_shell_call:BetaResponseInputItemShellCall",
        "ShellCallAction": "openai_generated.models.beta_response_input_item_shell_call:BetaResponseInputItemShellCallAction",
        "ShellCallAgent": "openai_generated.models.beta_agent_tag_param:BetaAgentTagParam",
        "ShellCallCaller": "openai_generated.models.beta_tool_call_caller_param:BetaToolCallCallerParam",
        "ShellCallCallerDirect": "openai_generated.models.beta_tool_call_caller_param:BetaDirectToolCallCallerParam",
        "ShellCallCallerProgram": "openai_generated.models.beta_tool_call_caller_param:BetaProgramToolCallCallerParam",
        "ShellCallEnvironment": "openai_generated.models.beta_response_input_item_shell_call_environment:BetaResponseInputItemShellCallEnvironment",
        "ShellCallOutput": "openai_generated.models.beta_response_input_item_shell_call_output:BetaResponseInputItemShellCallOutput",
        "ShellCallOutputAgent": "openai_generated.models.beta_agent_tag_param:BetaAgentTagParam",
        "ShellCallOutputCaller": "openai_generated.models.beta_tool_call_caller_param:BetaToolCallCallerParam",
        "ShellCallOutputCallerDirect": "openai_generated.models.beta_tool_call_caller_param:BetaDirectToolCallCallerParam",
        "ShellCallOutputCallerProgram": "openai_generated.models.beta_tool_call_caller_param:BetaProgramToolCallCallerParam",
        "ToolSearchCall": "openai_generated.models.beta_response_input_item_tool_search_call:BetaResponseInputItemToolSearchCall",
        "ToolSearchCallAgent": "openai_generated.models.beta_agent_tag_param:BetaAgentTagParam",
    },
)
