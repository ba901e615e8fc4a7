# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.additional_tools_item_param import AdditionalToolsItemParam as AdditionalTools
    from openai_generated.models.apply_patch_operation_param import (
        ApplyPatchOperationParam as ApplyPatchCallOperation,
        ResponseInputItemApplyPatchCallOperationCreateFile as ApplyPatchCallOperationCreateFile,
        ResponseInputItemApplyPatchCallOperationDeleteFile as ApplyPatchCallOperationDeleteFile,
        ResponseInputItemApplyPatchCallOperationUpdateFile as ApplyPatchCallOperationUpdateFile,
    )
    from openai_generated.models.beta_response_input_item_image_generation_call_error import (
        BetaResponseInputItemImageGenerationCallError as ImageGenerationCallError,
    )
    from openai_generated.models.beta_response_input_item_image_generation_call_svg_usage import (
        BetaResponseInputItemImageGenerationCallSvgUsage as ImageGenerationCallSvgUsage,
    )
    from openai_generated.models.computer_call_safety_check_param import (
        ComputerCallSafetyCheckParam as ComputerCallOutputAcknowledgedSafetyCheck,
    )
    from openai_generated.models.conversation_item_mcp_list_tools_tool import (
        ConversationItemMcpListToolsTool as McpListToolsTool,
    )
    from openai_generated.models.image_generation_call_error_moderation_details import (
        ImageGenerationCallErrorModerationDetails as ImageGenerationCallErrorModerationDetails,
    )
    from openai_generated.models.mcp_tool_call_error import (
        HTTPError as McpCallErrorHttpError,
        MCPProtocolError as McpCallErrorMcpProtocolError,
        MCPToolCallError as McpCallError,
        MCPToolExecutionError as McpCallErrorMcpToolExecutionError,
    )
    from openai_generated.models.response_input_item import (
        CompactionTriggerItemParam as CompactionTrigger,
        ProgramItemParam as Program,
        ProgramOutputItemParam as ProgramOutput,
        ResponseInputItem as ResponseInputItem,
        ResponseInputItemItemReference as ItemReference,
    )
    from openai_generated.models.response_input_item_apply_patch_call import (
        ResponseInputItemApplyPatchCall as ApplyPatchCall,
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
    from openai_generated.models.response_input_item_local_shell_call import (
        ConversationItemLocalShellCallAction as LocalShellCallAction,
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
    from openai_generated.models.response_input_item_shell_call import (
        ResponseInputItemShellCall as ShellCall,
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
        DirectToolCallCallerParam as ApplyPatchCallCallerDirect,
        DirectToolCallCallerParam as ApplyPatchCallOutputCallerDirect,
        DirectToolCallCallerParam as FunctionCallOutputCallerDirect,
        DirectToolCallCallerParam as ShellCallCallerDirect,
        DirectToolCallCallerParam as ShellCallOutputCallerDirect,
        ProgramToolCallCallerParam as ApplyPatchCallCallerProgram,
        ProgramToolCallCallerParam as ApplyPatchCallOutputCallerProgram,
        ProgramToolCallCallerParam as FunctionCallOutputCallerProgram,
        ProgramToolCallCallerParam as ShellCallCallerProgram,
        ProgramToolCallCallerParam as ShellCallOutputCallerProgram,
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
        "ApplyPatchCallCallerDirect": "openai_generated.models.tool_call_caller_param:DirectToolCallCallerParam",
        "ApplyPatchCallCallerProgram": "openai_generated.models.tool_call_caller_param:ProgramToolCallCallerParam",
        "ApplyPatchCallOperation": "openai_generated.models.apply_patch_operation_param:ApplyPatchOperationParam",
        "ApplyPatchCallOperationCreateFile": "openai_generated.models.apply_patch_operation_param:ResponseInputItemApplyPatchCallOperationCreateFile",
        "ApplyPatchCallOperationDeleteFile": "openai_generated.models.apply_patch_operation_param:ResponseInputItemApplyPatchCallOperationDeleteFile",
        "ApplyPatchCallOperationUpdateFile": "openai_generated.models.apply_patch_operation_param:ResponseInputItemApplyPatchCallOperationUpdateFile",
        "ApplyPatchCallOutput": "openai_generated.models.response_input_item_apply_patch_call_output:ResponseInputItemApplyPatchCallOutput",
        "ApplyPatchCallOutputCaller": "openai_generated.models.tool_call_caller_param:ToolCallCallerParam",
        "ApplyPatchCallOutputCallerDirect": "openai_generated.models.tool_call_caller_param:DirectToolCallCallerParam",
        "ApplyPatchCallOutputCallerProgram": "openai_generated.models.tool_call_caller_param:ProgramToolCallCallerParam",
        "CompactionTrigger": "openai_generated.models.response_input_item:CompactionTriggerItemParam",
        "ComputerCallOutput": "openai_generated.models.response_input_item_computer_call_output:ResponseInputItemComputerCallOutput",
        "ComputerCallOutputAcknowledgedSafetyCheck": "openai_generated.models.computer_call_safety_check_param:ComputerCallSafetyCheckParam",
        "FunctionCallOutput": "openai_generated.models.response_input_item_function_call_output:ResponseInputItemFunctionCallOutput",
        "FunctionCallOutputCaller": "openai_generated.models.tool_call_caller_param:ToolCallCallerParam",
        "FunctionCallOutputCallerDirect": "openai_generated.models.tool_call_caller_param:DirectToolCallCallerParam",
        "FunctionCallOutputCallerProgram": "openai_generated.models.tool_call_caller_param:ProgramToolCallCallerParam",
        "ImageGenerationCall": "openai_generated.models.response_input_item_image_generation_call:ResponseInputItemImageGenerationCall",
        "ImageGenerationCallError": "openai_generated.models.beta_response_input_item_image_generation_call_error:BetaResponseInputItemImageGenerationCallError",
        "ImageGenerationCallErrorModerationDetails": "openai_generated.models.image_generation_call_error_moderation_details",
        "ImageGenerationCallSvgUsage": "openai_generated.models.beta_response_input_item_image_generation_call_svg_usage:BetaResponseInputItemImageGenerationCallSvgUsage",
        "ItemReference": "openai_generated.models.response_input_item:ResponseInputItemItemReference",
        "LocalShellCall": "openai_generated.models.response_input_item_local_shell_call:ResponseInputItemLocalShellCall",
        "LocalShellCallAction": "openai_generated.models.response_input_item_local_shell_call:ConversationItemLocalShellCallAction",
        "LocalShellCallOutput": "openai_generated.models.response_input_item_local_shell_call_output:ResponseInputItemLocalShellCallOutput",
        "McpApprovalRequest": "openai_generated.models.response_input_item_mcp_approval_request:ResponseInputItemMcpApprovalRequest",
        "McpApprovalResponse": "openai_generated.models.response_input_item_mcp_approval_response:ResponseInputItemMcpApprovalResponse",
        "McpCall": "openai_generated.models.response_input_item_mcp_call:ResponseInputItemMcpCall",
        "McpCallError": "openai_generated.models.mcp_tool_call_error:MCPToolCallError",
        "McpCallErrorHttpError": "openai_generated.models.mcp_tool_call_error:HTTPError",
        "McpCallErrorMcpProtocolError": "openai_generated.models.mcp_tool_call_error:MCPProtocolError",
        "McpCallErrorMcpToolExecutionError": "openai_generated.models.mcp_tool_call_error:MCPToolExecutionError",
        "McpListTools": "openai_generated.models.response_input_item_mcp_list_tools:ResponseInputItemMcpListTools",
        "McpListToolsTool": "openai_generated.models.conversation_item_mcp_list_tools_tool:ConversationItemMcpListToolsTool",
        "Message": "openai_generated.models.response_input_item_message:ResponseInputItemMessage",
        "Program": "openai_generated.models.response_input_item:ProgramItemParam",
        "ProgramOutput": "openai_generated.models.response_input_item:ProgramOutputItemParam",
        "ResponseInputItem": "openai_generated.models.response_input_item",
        "ShellCall": "openai_generated.models.response_input_item_shell_call:ResponseInputItemShellCall",
        "ShellCallAction": "openai_generated.models.response_input_item_shell_call:ResponseInputItemShellCallAction",
        "ShellCallCaller": "openai_generated.models.tool_call_caller_param:ToolCallCallerParam",
        "ShellCallCallerDirect": "openai_generated.models.tool_call_caller_param:DirectToolCallCallerParam",
        "ShellCallCallerProgram": "openai_generated.models.tool_call_caller_param:ProgramToolCallCallerParam",
        "ShellCallEnvironment": "openai_generated.models.response_input_item_shell_call_environment:ResponseInputItemShellCallEnvironment",
        "ShellCallOutput": "openai_generated.models.response_input_item_shell_call_output:ResponseInputItemShellCallOutput",
        "ShellCallOutputCaller": "openai_generated.models.tool_call_caller_param:ToolCallCallerParam",
        "ShellCallOutputCallerDirect": "openai_generated.models.tool_call_caller_param:DirectToolCallCallerParam",
        "ShellCallOutputCallerProgram": "openai_generated.models.tool_call_caller_param:ProgramToolCallCallerParam",
        "ToolSearchCall": "openai_generated.models.response_input_item_tool_search_call:ResponseInputItemToolSearchCall",
    },
)
