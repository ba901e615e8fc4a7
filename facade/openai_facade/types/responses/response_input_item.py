# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.additional_tools_item_param import AdditionalToolsItemParam as AdditionalTools
    from openai_generated.models.apply_patch_operation_param import ApplyPatchOperationParam as ApplyPatchCallOperation
    from openai_generated.models.beta_response_input_item_image_generation_call_error import (
        BetaResponseInputItemImageGenerationCallError as ImageGenerationCallError,
    )
    from openai_generated.models.beta_response_input_item_image_generation_call_svg_usage import (
        BetaResponseInputItemImageGenerationCallSvgUsage as ImageGenerationCallSvgUsage,
    )
    from openai_generated.models.compaction_trigger_item_param import CompactionTriggerItemParam as CompactionTrigger
    from openai_generated.models.computer_call_safety_check_param import (
        ComputerCallSafetyCheckParam as ComputerCallOutputAcknowledgedSafetyCheck,
    )
    from openai_generated.models.conversation_item_local_shell_call_action import (
        ConversationItemLocalShellCallAction as LocalShellCallAction,
    )
    from openai_generated.models.conversation_item_mcp_list_tools_tool import (
        ConversationItemMcpListToolsTool as McpListToolsTool,
    )
    from openai_generated.models.direct_tool_call_caller_param import (
        DirectToolCallCallerParam as ApplyPatchCallCallerDirect,
        DirectToolCallCallerParam as ApplyPatchCallOutputCallerDirect,
        DirectToolCallCallerParam as FunctionCallOutputCallerDirect,
        DirectToolCallCallerParam as ShellCallCallerDirect,
        DirectToolCallCallerParam as ShellCallOutputCallerDirect,
    )
    from openai_generated.models.http_error import HTTPError as McpCallErrorHttpError
    from openai_generated.models.image_generation_call_error_moderation_details import (
        ImageGenerationCallErrorModerationDetails as ImageGenerationCallErrorModerationDetails,
    )
    from openai_generated.models.mcp_protocol_error import MCPProtocolError as McpCallErrorMcpProtocolError
    from openai_generated.models.mcp_tool_call_error import MCPToolCallError as McpCallError
    from openai_generated.models.mcp_tool_execution_error import (
        MCPToolExecutionError as McpCallErrorMcpToolExecutionError,
    )
    from openai_generated.models.program_item_param import ProgramItemParam as Program
    from openai_generated.models.program_output_item_param import ProgramOutputItemParam as ProgramOutput
    from openai_generated.models.program_tool_call_caller_param import (
        ProgramToolCallCallerParam as ApplyPatchCallCallerProgram,
        ProgramToolCallCallerParam as ApplyPatchCallOutputCallerProgram,
        ProgramToolCallCallerParam as FunctionCallOutputCallerProgram,
        ProgramToolCallCallerParam as ShellCallCallerProgram,
        ProgramToolCallCallerParam as ShellCallOutputCallerProgram,
    )
    from openai_generated.models.response_input_item import ResponseInputItem as ResponseInputItem
    from openai_generated.models.response_input_item_apply_patch_call import (
        ResponseInputItemApplyPatchCall as ApplyPatchCall,
    )
    from openai_generated.models.response_input_item_apply_patch_call_operation_create_file import (
        ResponseInputItemApplyPatchCallOperationCreateFile as ApplyPatchCallOperationCreateFile,
    )
    from openai_generated.models.response_input_item_apply_patch_call_operation_delete_file import (
        ResponseInputItemApplyPatchCallOperationDeleteFile as ApplyPatchCallOperationDeleteFile,
    )
    from openai_generated.models.response_input_item_apply_patch_call_operation_update_file import (
        ResponseInputItemApplyPatchCallOperationUpdateFile as ApplyPatchCallOperationUpdateFile,
    )
    from openai_generated.models.response_input_item_apply_patch_call_output import (
        ResponseInputItemApplyPatchCallOutput as ApplyPatchCallOutput,
    )
    from openai_generated.models.response_input_item_computer_call_output import (
        ResponseInputItemComputerCallOutput as ComputerCallOutput,
    )
    from openai_generated.models.response_input_item_function_call_output import (
        ResponseInputItemFunctionCallOutput as FunctionCallOutput,
    )
    from openai_generated.models.response_input_item_image_generation_call import (
        ResponseInputItemImageGenerationCall as ImageGenerationCall,
    )
    from openai_generated.models.response_input_item_item_reference import (
        ResponseInputItemItemReference as ItemReference,
    )
    from openai_generated.models.response_input_item_local_shell_call import (
        ResponseInputItemLocalShellCall as LocalShellCall,
    )
    from openai_generated.models.response_input_item_local_shell_call_output import (
        ResponseInputItemLocalShellCallOutput as LocalShellCallOutput,
    )
    from openai_generated.models.response_input_item_mcp_approval_request import (
        ResponseInputItemMcpApprovalRequest as McpApprovalRequest,
    )
    from openai_generated.models.response_input_item_mcp_approval_response import (
        ResponseInputItemMcpApprovalResponse as McpApprovalResponse,
    )
    from openai_generated.models.response_input_item_mcp_call import ResponseInputItemMcpCall as McpCall
    from openai_generated.models.response_input_item_mcp_list_tools import ResponseInputItemMcpListTools as McpListTools
    from openai_generated.models.response_input_item_message import ResponseInputItemMessage as Message
    from openai_generated.models.response_input_item_shell_call import ResponseInputItemShellCall as ShellCall
    from openai_generated.models.response_input_item_shell_call_action import (
        ResponseInputItemShellCallAction as ShellCallAction,
    )
    from openai_generated.models.response_input_item_shell_call_environment import (
        ResponseInputItemShellCallEnvironment as ShellCallEnvironment,
    )
    from openai_generated.models.response_input_item_shell_call_output import (
        ResponseInputItemShellCallOutput as ShellCallOutput,
    )
    from openai_generated.models.response_input_item_tool_search_call import (
        ResponseInputItemToolSearchCall as ToolSearchCall,
    )
    from openai_generated.models.tool_call_caller_param import (
        ToolCallCallerParam as ApplyPatchCallCaller,
        ToolCallCallerParam as ApplyPatchCallOutputCaller,
        ToolCallCallerParam as FunctionCallOutputCaller,
        ToolCallCallerParam as ShellCallCaller,
        ToolCallCallerParam as ShellCallOutputCaller,
    )


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
    "ResponseInputItem",
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
        "AdditionalTools": "openai_generated.models.additional_tools_item_param:AdditionalToolsItemParam",
        "ApplyPatchCall": "openai_generated.models.response_input_item_apply_patch_call:ResponseInputItemApplyPatchCall",
        "ApplyPatchCallCaller": "openai_generated.models.tool_call_caller_param:ToolCallCallerParam",
        "ApplyPatchCallCallerDirect": "openai_generated.models.direct_tool_call_caller_param:DirectToolCallCallerParam",
        "ApplyPatchCallCallerProgram": "openai_generated.models.program_tool_call_caller_param:ProgramToolCallCallerParam",
        "ApplyPatchCallOperation": "openai_generated.models.apply_patch_operation_param:ApplyPatchOperationParam",
        "ApplyPatchCallOperationCreateFile": "openai_generated.models.response_input_item_apply_patch_call_operation_create_file:ResponseInputItemApplyPatchCallOperationCreateFile",
        "ApplyPatchCallOperationDeleteFile": "openai_generated.models.response_input_item_apply_patch_call_operation_delete_file:ResponseInputItemApplyPatchCallOperationDeleteFile",
        "ApplyPatchCallOperationUpdateFile": "openai_generated.models.response_input_item_apply_patch_call_operation_update_file:ResponseInputItemApplyPatchCallOperationUpdateFile",
        "ApplyPatchCallOutput": "openai_generated.models.response_input_item_apply_patch_call_output:ResponseInputItemApplyPatchCallOutput",
        "ApplyPatchCallOutputCaller": "openai_generated.models.tool_call_caller_param:ToolCallCallerParam",
        "ApplyPatchCallOutputCallerDirect": "openai_generated.models.direct_tool_call_caller_param:DirectToolCallCallerParam",
        "ApplyPatchCallOutputCallerProgram": "openai_generated.models.program_tool_call_caller_param:ProgramToolCallCallerParam",
        "CompactionTrigger": "openai_generated.models.compaction_trigger_item_param:CompactionTriggerItemParam",
        "ComputerCallOutput": "openai_generated.models.response_input_item_computer_call_output:ResponseInputItemComputerCallOutput",
        "ComputerCallOutputAcknowledgedSafetyCheck": "openai_generated.models.computer_call_safety_check_param:ComputerCallSafetyCheckParam",
        "FunctionCallOutput": "openai_generated.models.response_input_item_function_call_output:ResponseInputItemFunctionCallOutput",
        "FunctionCallOutputCaller": "openai_generated.models.tool_call_caller_param:ToolCallCallerParam",
        "FunctionCallOutputCallerDirect": "openai_generated.models.direct_tool_call_caller_param:DirectToolCallCallerParam",
        "FunctionCallOutputCallerProgram": "openai_generated.models.program_tool_call_caller_param:ProgramToolCallCallerParam",
        "ImageGenerationCall": "openai_generated.models.response_input_item_image_generation_call:ResponseInputItemImageGenerationCall",
        "ImageGenerationCallError": "openai_generated.models.beta_response_input_item_image_generation_call_error:BetaResponseInputItemImageGenerationCallError",
        "ImageGenerationCallErrorModerationDetails": "openai_generated.models.image_generation_call_error_moderation_details",
        "ImageGenerationCallSvgUsage": "openai_generated.models.beta_response_input_item_image_generation_call_svg_usage:BetaResponseInputItemImageGenerationCallSvgUsage",
        "ItemReference": "openai_generated.models.response_input_item_item_reference:ResponseInputItemItemReference",
        "LocalShellCall": "openai_generated.models.response_input_item_local_shell_call:ResponseInputItemLocalShellCall",
        "LocalShellCallAction": "openai_generated.models.conversation_item_local_shell_call_action:ConversationItemLocalShellCallAction",
        "LocalShellCallOutput": "openai_generated.models.response_input_item_local_shell_call_output:ResponseInputItemLocalShellCallOutput",
        "McpApprovalRequest": "openai_generated.models.response_input_item_mcp_approval_request:ResponseInputItemMcpApprovalRequest",
        "McpApprovalResponse": "openai_generated.models.response_input_item_mcp_approval_response:ResponseInputItemMcpApprovalResponse",
        "McpCall": "openai_generated.models.response_input_item_mcp_call:ResponseInputItemMcpCall",
        "McpCallError": "openai_generated.models.mcp_tool_call_error:MCPToolCallError",
        "McpCallErrorHttpError": "openai_generated.models.http_error:HTTPError",
        "McpCallErrorMcpProtocolError": "openai_generated.models.mcp_protocol_error:MCPProtocolError",
        "McpCallErrorMcpToolExecutionError": "openai_generated.models.mcp_tool_execution_error:MCPToolExecutionError",
        "McpListTools": "openai_generated.models.response_input_item_mcp_list_tools:ResponseInputItemMcpListTools",
        "McpListToolsTool": "openai_generated.models.conversation_item_mcp_list_tools_tool:ConversationItemMcpListToolsTool",
        "Message": "openai_generated.models.response_input_item_message:ResponseInputItemMessage",
        "Program": "openai_generated.models.program_item_param:ProgramItemParam",
        "ProgramOutput": "openai_generated.models.program_output_item_param:ProgramOutputItemParam",
        "ResponseInputItem": "openai_generated.models.response_input_item",
        "ShellCall": "openai_generated.models.response_input_item_shell_call:ResponseInputItemShellCall",
        "ShellCallAction": "openai_generated.models.response_input_item_shell_call_action:ResponseInputItemShellCallAction",
        "ShellCallCaller": "openai_generated.models.tool_call_caller_param:ToolCallCallerParam",
        "ShellCallCallerDirect": "openai_generated.models.direct_tool_call_caller_param:DirectToolCallCallerParam",
        "ShellCallCallerProgram": "openai_generated.models.program_tool_call_caller_param:ProgramToolCallCallerParam",
        "ShellCallEnvironment": "openai_generated.models.response_input_item_shell_call_environment:ResponseInputItemShellCallEnvironment",
        "ShellCallOutput": "openai_generated.models.response_input_item_shell_call_output:ResponseInputItemShellCallOutput",
        "ShellCallOutputCaller": "openai_generated.models.tool_call_caller_param:ToolCallCallerParam",
        "ShellCallOutputCallerDirect": "openai_generated.models.direct_tool_call_caller_param:DirectToolCallCallerParam",
        "ShellCallOutputCallerProgram": "openai_generated.models.program_tool_call_caller_param:ProgramToolCallCallerParam",
        "ToolSearchCall": "openai_generated.models.response_input_item_tool_search_call:ResponseInputItemToolSearchCall",
    },
)
