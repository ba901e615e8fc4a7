# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openai_generated import params
from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.additional_tools_item_param import AdditionalToolsItemParam as AdditionalTools
    from openai_generated.params.apply_patch_operation_param import ApplyPatchOperationParam as ApplyPatchCallOperation
    from openai_generated.params.beta_response_input_item_image_generation_call_svg_usage_param import (
        BetaResponseInputItemImageGenerationCallSvgUsageParam as ImageGenerationCallSvgUsage,
    )
    from openai_generated.params.beta_response_input_item_param_image_generation_call_error import (
        BetaResponseInputItemParamImageGenerationCallError as ImageGenerationCallError,
    )
    from openai_generated.params.compaction_trigger_item_param import CompactionTriggerItemParam as CompactionTrigger
    from openai_generated.params.computer_call_safety_check_param import (
        ComputerCallSafetyCheckParam as ComputerCallOutputAcknowledgedSafetyCheck,
    )
    from openai_generated.params.conversation_item_local_shell_call_action_param import (
        ConversationItemLocalShellCallActionParam as LocalShellCallAction,
    )
    from openai_generated.params.conversation_item_mcp_list_tools_tool_param import (
        ConversationItemMcpListToolsToolParam as McpListToolsTool,
    )
    from openai_generated.params.direct_tool_call_caller_param import (
        DirectToolCallCallerParam as ApplyPatchCallCallerDirect,
        DirectToolCallCallerParam as ApplyPatchCallOutputCallerDirect,
        DirectToolCallCallerParam as FunctionCallOutputCallerDirect,
        DirectToolCallCallerParam as ShellCallCallerDirect,
        DirectToolCallCallerParam as ShellCallOutputCallerDirect,
    )
    from openai_generated.params.http_error_param import HTTPErrorParam as McpCallErrorHttpError
    from openai_generated.params.image_generation_call_error_moderation_details_param import (
        ImageGenerationCallErrorModerationDetailsParam as ImageGenerationCallErrorModerationDetails,
    )
    from openai_generated.params.mcp_protocol_error_param import MCPProtocolErrorParam as McpCallErrorMcpProtocolError
    from openai_generated.params.mcp_tool_call_error_param import MCPToolCallErrorParam as McpCallError
    from openai_generated.params.mcp_tool_execution_error_param import (
        MCPToolExecutionErrorParam as McpCallErrorMcpToolExecutionError,
    )
    from openai_generated.params.program_item_param import ProgramItemParam as Program
    from openai_generated.params.program_output_item_param import ProgramOutputItemParam as ProgramOutput
    from openai_generated.params.program_tool_call_caller_param import (
        ProgramToolCallCallerParam as ApplyPatchCallCallerProgram,
        ProgramToolCallCallerParam as ApplyPatchCallOutputCallerProgram,
        ProgramToolCallCallerParam as FunctionCallOutputCallerProgram,
        ProgramToolCallCallerParam as ShellCallCallerProgram,
        ProgramToolCallCallerParam as ShellCallOutputCallerProgram,
    )
    from openai_generated.params.response_input_item_apply_patch_call_operation_create_file_param import (
        ResponseInputItemApplyPatchCallOperationCreateFileParam as ApplyPatchCallOperationCreateFile,
    )
    from openai_generated.params.response_input_item_apply_patch_call_operation_delete_file_param import (
        ResponseInputItemApplyPatchCallOperationDeleteFileParam as ApplyPatchCallOperationDeleteFile,
    )
    from openai_generated.params.response_input_item_apply_patch_call_operation_update_file_param import (
        ResponseInputItemApplyPatchCallOperationUpdateFileParam as ApplyPatchCallOperationUpdateFile,
    )
    from openai_generated.params.response_input_item_apply_patch_call_output_param import (
        ResponseInputItemApplyPatchCallOutputParam as ApplyPatchCallOutput,
    )
    from openai_generated.params.response_input_item_apply_patch_call_param import (
        ResponseInputItemApplyPatchCallParam as ApplyPatchCall,
    )
    from openai_generated.params.response_input_item_computer_call_output_param import (
        ResponseInputItemComputerCallOutputParam as ComputerCallOutput,
    )
    from openai_generated.params.response_input_item_function_call_output_param import (
        ResponseInputItemFunctionCallOutputParam as FunctionCallOutput,
    )
    from openai_generated.params.response_input_item_image_generation_call_param import (
        ResponseInputItemImageGenerationCallParam as ImageGenerationCall,
    )
    from openai_generated.params.response_input_item_item_reference_param import (
        ResponseInputItemItemReferenceParam as ItemReference,
    )
    from openai_generated.params.response_input_item_local_shell_call_output_param import (
        ResponseInputItemLocalShellCallOutputParam as LocalShellCallOutput,
    )
    from openai_generated.params.response_input_item_local_shell_call_param import (
        ResponseInputItemLocalShellCallParam as LocalShellCall,
    )
    from openai_generated.params.response_input_item_mcp_approval_request_param import (
        ResponseInputItemMcpApprovalRequestParam as McpApprovalRequest,
    )
    from openai_generated.params.response_input_item_mcp_approval_response_param import (
        ResponseInputItemMcpApprovalResponseParam as McpApprovalResponse,
    )
    from openai_generated.params.response_input_item_mcp_call_param import ResponseInputItemMcpCallParam as McpCall
    from openai_generated.params.response_input_item_mcp_list_tools_param import (
        ResponseInputItemMcpListToolsParam as McpListTools,
    )
    from openai_generated.params.response_input_item_message_param import ResponseInputItemMessageParam as Message
    from openai_generated.params.response_input_item_param import ResponseInputItemParam as ResponseInputItemParam
    from openai_generated.params.response_input_item_shell_call_action_param import (
        ResponseInputItemShellCallActionParam as ShellCallAction,
    )
    from openai_generated.params.response_input_item_shell_call_environment_param import (
        ResponseInputItemShellCallEnvironmentParam as ShellCallEnvironment,
    )
    from openai_generated.params.response_input_item_shell_call_output_param import (
        ResponseInputItemShellCallOutputParam as ShellCallOutput,
    )
    from openai_generated.params.response_input_item_shell_call_param import (
        ResponseInputItemShellCallParam as ShellCall,
    )
    from openai_generated.params.response_input_item_tool_search_call_param import (
        ResponseInputItemToolSearchCallParam as ToolSearchCall,
    )
    from openai_generated.params.tool_call_caller_param import (
        ToolCallCallerParam as ApplyPatchCallCaller,
        ToolCallCallerParam as ApplyPatchCallOutputCaller,
        ToolCallCallerParam as FunctionCallOutputCaller,
        ToolCallCallerParam as ShellCallCaller,
        ToolCallCallerParam as ShellCallOutputCaller,
    )


ResponseInputParam: TypeAlias = list[params.ResponseInputItemParam]
"""Response input param."""

__all__ = [
    "AdditionalTools",
    "ApplyPatchCall",
    "ApplyPatchCallCaller",
    "ApplyPatchCallCallerDirect",
    "ApplyPatchCallCallerProgram",
    "ApplyPatchCallOperation",
    "ApplyPatchCallOperationCreateFile",
    "ApplyPatchCallOperationDeleteFile",
    "ApplyPatchCallOperationUpdateFile",
    "ApplyPatchCallOutput",
    "ApplyPatchCallOutputCaller",
    "ApplyPatchCallOutputCallerDirect",
    "ApplyPatchCallOutputCallerProgram",
    "CompactionTrigger",
    "ComputerCallOutput",
    "ComputerCallOutputAcknowledgedSafetyCheck",
    "FunctionCallOutput",
    "FunctionCallOutputCaller",
    "FunctionCallOutputCallerDirect",
    "FunctionCallOutputCallerProgram",
    "ImageGenerationCall",
    "ImageGenerationCallError",
    "ImageGenerationCallErrorModerationDetails",
    "ImageGenerationCallSvgUsage",
    "ItemReference",
    "LocalShellCall",
    "LocalShellCallAction",
    "LocalShellCallOutput",
    "McpApprovalRequest",
    "McpApprovalResponse",
    "McpCall",
    "McpCallError",
    "McpCallErrorHttpError",
    "McpCallErrorMcpProtocolError",
    "McpCallErrorMcpToolExecutionError",
    "McpListTools",
    "McpListToolsTool",
    "Message",
    "Program",
    "ProgramOutput",
    "ResponseInputItemParam",
    "ResponseInputParam",
    "ShellCall",
    "ShellCallAction",
    "ShellCallCaller",
    "ShellCallCallerDirect",
    "ShellCallCallerProgram",
    "ShellCallEnvironment",
    "ShellCallOutput",
    "ShellCallOutputCaller",
    "ShellCallOutputCallerDirect",
    "ShellCallOutputCallerProgram",
    "ToolSearchCall",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AdditionalTools": "openai_generated.params.additional_tools_item_param:AdditionalToolsItemParam",
        "ApplyPatchCall": "openai_generated.params.response_input_item_apply_patch_call_param:ResponseInputItemApplyPatchCallParam",
        "ApplyPatchCallCaller": "openai_generated.params.tool_call_caller_param:ToolCallCallerParam",
        "ApplyPatchCallCallerDirect": "openai_generated.params.direct_tool_call_caller_param:DirectToolCallCallerParam",
        "ApplyPatchCallCallerProgram": "openai_generated.params.program_tool_call_caller_param:ProgramToolCallCallerParam",
        "ApplyPatchCallOperation": "openai_generated.params.apply_patch_operation_param:ApplyPatchOperationParam",
        "ApplyPatchCallOperationCreateFile": "openai_generated.params.response_input_item_apply_patch_call_operation_create_file_param:ResponseInputItemApplyPatchCallOperationCreateFileParam",
        "ApplyPatchCallOperationDeleteFile": "openai_generated.params.response_input_item_apply_patch_call_operation_delete_file_param:ResponseInputItemApplyPatchCallOperationDeleteFileParam",
        "ApplyPatchCallOperationUpdateFile": "openai_generated.params.response_input_item_apply_patch_call_operation_update_file_param:ResponseInputItemApplyPatchCallOperationUpdateFileParam",
        "ApplyPatchCallOutput": "openai_generated.params.response_input_item_apply_patch_call_output_param:ResponseInputItemApplyPatchCallOutputParam",
        "ApplyPatchCallOutputCaller": "openai_generated.params.tool_call_caller_param:ToolCallCallerParam",
        "ApplyPatchCallOutputCallerDirect": "openai_generated.params.direct_tool_call_caller_param:DirectToolCallCallerParam",
        "ApplyPatchCallOutputCallerProgram": "openai_generated.params.program_tool_call_caller_param:ProgramToolCallCallerParam",
        "CompactionTrigger": "openai_generated.params.compaction_trigger_item_param:CompactionTriggerItemParam",
        "ComputerCallOutput": "openai_generated.params.response_input_item_computer_call_output_param:ResponseInputItemComputerCallOutputParam",
        "ComputerCallOutputAcknowledgedSafetyCheck": "openai_generated.params.computer_call_safety_check_param:ComputerCallSafetyCheckParam",
        "FunctionCallOutput": "openai_generated.params.response_input_item_function_call_output_param:ResponseInputItemFunctionCallOutputParam",
        "FunctionCallOutputCaller": "openai_generated.params.tool_call_caller_param:ToolCallCallerParam",
        "FunctionCallOutputCallerDirect": "openai_generated.params.direct_tool_call_caller_param:DirectToolCallCallerParam",
        "FunctionCallOutputCallerProgram": "openai_generated.params.program_tool_call_caller_param:ProgramToolCallCallerParam",
        "ImageGenerationCall": "openai_generated.params.response_input_item_image_generation_call_param:ResponseInputItemImageGenerationCallParam",
        "ImageGenerationCallError": "openai_generated.params.beta_response_input_item_param_image_generation_call_error:BetaResponseInputItemParamImageGenerationCallError",
        "ImageGenerationCallErrorModerationDetails": "openai_generated.params.image_generation_call_error_moderation_details_param:ImageGenerationCallErrorModerationDetailsParam",
        "ImageGenerationCallSvgUsage": "openai_generated.params.beta_response_input_item_image_generation_call_svg_usage_param:BetaResponseInputItemImageGenerationCallSvgUsageParam",
        "ItemReference": "openai_generated.params.response_input_item_item_reference_param:ResponseInputItemItemReferenceParam",
        "LocalShellCall": "openai_generated.params.response_input_item_local_shell_call_param:ResponseInputItemLocalShellCallParam",
        "LocalShellCallAction": "openai_generated.params.conversation_item_local_shell_call_action_param:ConversationItemLocalShellCallActionParam",
        "LocalShellCallOutput": "openai_generated.params.response_input_item_local_shell_call_output_param:ResponseInputItemLocalShellCallOutputParam",
        "McpApprovalRequest": "openai_generated.params.response_input_item_mcp_approval_request_param:ResponseInputItemMcpApprovalRequestParam",
        "McpApprovalResponse": "openai_generated.params.response_input_item_mcp_approval_response_param:ResponseInputItemMcpApprovalResponseParam",
        "McpCall": "openai_generated.params.response_input_item_mcp_call_param:ResponseInputItemMcpCallParam",
        "McpCallError": "openai_generated.params.mcp_tool_call_error_param:MCPToolCallErrorParam",
        "McpCallErrorHttpError": "openai_generated.params.http_error_param:HTTPErrorParam",
        "McpCallErrorMcpProtocolError": "openai_generated.params.mcp_protocol_error_param:MCPProtocolErrorParam",
        "McpCallErrorMcpToolExecutionError": "openai_generated.params.mcp_tool_execution_error_param:MCPToolExecutionErrorParam",
        "McpListTools": "openai_generated.params.response_input_item_mcp_list_tools_param:ResponseInputItemMcpListToolsParam",
        "McpListToolsTool": "openai_generated.params.conversation_item_mcp_list_tools_tool_param:ConversationItemMcpListToolsToolParam",
        "Message": "openai_generated.params.response_input_item_message_param:ResponseInputItemMessageParam",
        "Program": "openai_generated.params.program_item_param:ProgramItemParam",
        "ProgramOutput": "openai_generated.params.program_output_item_param:ProgramOutputItemParam",
        "ResponseInputItemParam": "openai_generated.params.response_input_item_param",
        "ShellCall": "openai_generated.params.response_input_item_shell_call_param:ResponseInputItemShellCallParam",
        "ShellCallAction": "openai_generated.params.response_input_item_shell_call_action_param:ResponseInputItemShellCallActionParam",
        "ShellCallCaller": "openai_generated.params.tool_call_caller_param:ToolCallCallerParam",
        "ShellCallCallerDirect": "openai_generated.params.direct_tool_call_caller_param:DirectToolCallCallerParam",
        "ShellCallCallerProgram": "openai_generated.params.program_tool_call_caller_param:ProgramToolCallCallerParam",
        "ShellCallEnvironment": "openai_generated.params.response_input_item_shell_call_environment_param:ResponseInputItemShellCallEnvironmentParam",
        "ShellCallOutput": "openai_generated.params.response_input_item_shell_call_output_param:ResponseInputItemShellCallOutputParam",
        "ShellCallOutputCaller": "openai_generated.params.tool_call_caller_param:ToolCallCallerParam",
        "ShellCallOutputCallerDirect": "openai_generated.params.direct_tool_call_caller_param:DirectToolCallCallerParam",
        "ShellCallOutputCallerProgram": "openai_generated.params.program_tool_call_caller_param:ProgramToolCallCallerParam",
        "ToolSearchCall": "openai_generated.params.response_input_item_tool_search_call_param:ResponseInputItemToolSearchCallParam",
    },
)
