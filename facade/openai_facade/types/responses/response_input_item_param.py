# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.apply_patch_operation_param import (
        ApplyPatchOperationParam as ApplyPatchCallOperation,
        ResponseInputItemApplyPatchCallOperationCreateFileParam as ApplyPatchCallOperationCreateFile,
        ResponseInputItemApplyPatchCallOperationDeleteFileParam as ApplyPatchCallOperationDeleteFile,
        ResponseInputItemApplyPatchCallOperationUpdateFileParam as ApplyPatchCallOperationUpdateFile,
    )
    from openai_generated.params.beta_response_input_item_image_generation_call_svg_usage_param import (
        BetaResponseInputItemImageGenerationCallSvgUsageParam as ImageGenerationCallSvgUsage,
    )
    from openai_generated.params.beta_response_input_item_param_image_generation_call_error import (
        BetaResponseInputItemParamImageGenerationCallError as ImageGenerationCallError,
        ImageGenerationCallErrorModerationDetailsParam as ImageGenerationCallErrorModerationDetails,
    )
    from openai_generated.params.computer_call_safety_check_param import (
        ComputerCallSafetyCheckParam as ComputerCallOutputAcknowledgedSafetyCheck,
    )
    from openai_generated.params.conversation_item_mcp_list_tools_tool_param import (
        ConversationItemMcpListToolsToolParam as McpListToolsTool,
    )
    from openai_generated.params.item_param import (
        AdditionalToolsItemParam as AdditionalTools,
        ConversationItemLocalShellCallActionParam as LocalShellCallAction,
        ResponseInputItemApplyPatchCallOutputParam as ApplyPatchCallOutput,
        ResponseInputItemApplyPatchCallParam as ApplyPatchCall,
        ResponseInputItemComputerCallOutputParam as ComputerCallOutput,
        ResponseInputItemFunctionCallOutputParam as FunctionCallOutput,
        ResponseInputItemImageGenerationCallParam as ImageGenerationCall,
        ResponseInputItemLocalShellCallOutputParam as LocalShellCallOutput,
        ResponseInputItemLocalShellCallParam as LocalShellCall,
        ResponseInputItemMcpApprovalRequestParam as McpApprovalRequest,
        ResponseInputItemMcpApprovalResponseParam as McpApprovalResponse,
        ResponseInputItemMcpCallParam as McpCall,
        ResponseInputItemMcpListToolsParam as McpListTools,
    )
    from openai_generated.params.mcp_tool_call_error_param import (
        HTTPErrorParam as McpCallErrorHttpError,
        MCPProtocolErrorParam as McpCallErrorMcpProtocolError,
        MCPToolCallErrorParam as McpCallError,
        MCPToolExecutionErrorParam as McpCallErrorMcpToolExecutionError,
    )
    from openai_generated.params.response_input_item_message_param import ResponseInputItemMessageParam as Message
    from openai_generated.params.response_input_item_param import (
        CompactionTriggerItemParam as CompactionTrigger,
        ProgramItemParam as Program,
        ProgramOutputItemParam as ProgramOutput,
        ResponseInputItemItemReferenceParam as ItemReference,
        ResponseInputItemParam as ResponseInputItemParam,
    )
    from openai_generated.params.response_input_item_shell_call_environment_param import (
        ResponseInputItemShellCallEnvironmentParam as ShellCallEnvironment,
    )
    from openai_generated.params.response_input_item_shell_call_output_param import (
        ResponseInputItemShellCallOutputParam as ShellCallOutput,
    )
    from openai_generated.params.response_input_item_shell_call_param import (
        ResponseInputItemShellCallActionParam as ShellCallAction,
        ResponseInputItemShellCallParam as ShellCall,
    )
    from openai_generated.params.response_input_item_tool_search_call_param import (
        ResponseInputItemToolSearchCallParam as ToolSearchCall,
    )
    from openai_generated.params.tool_call_caller_param import (
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
    "ResponseInputItemParam",
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
        "AdditionalTools": "openai_generated.params.item_param:AdditionalToolsItemParam",
        "ApplyPatchCall": "openai_generated.params.item_param:ResponseInputItemApplyPatchCallParam",
        "ApplyPatchCallCaller": "openai_generated.params.tool_call_caller_param:ToolCallCallerParam",
        "ApplyPatchCallCallerDirect": "openai_generated.params.tool_call_caller_param:DirectToolCallCallerParam",
        "ApplyPatchCallCallerProgram": "openai_generated.params.tool_call_caller_param:ProgramToolCallCallerParam",
        "ApplyPatchCallOperation": "openai_generated.params.apply_patch_operation_param:ApplyPatchOperationParam",
        "ApplyPatchCallOperationCreateFile": "openai_generated.params.apply_patch_operation_param:ResponseInputItemApplyPatchCallOperationCreateFileParam",
        "ApplyPatchCallOperationDeleteFile": "openai_generated.params.apply_patch_operation_param:ResponseInputItemApplyPatchCallOperationDeleteFileParam",
        "ApplyPatchCallOperationUpdateFile": "openai_generated.params.apply_patch_operation_param:ResponseInputItemApplyPatchCallOperationUpdateFileParam",
        "ApplyPatchCallOutput": "openai_generated.params.item_param:ResponseInputItemApplyPatchCallOutputParam",
        "ApplyPatchCallOutputCaller": "openai_generated.params.tool_call_caller_param:ToolCallCallerParam",
        "ApplyPatchCallOutputCallerDirect": "openai_generated.params.tool_call_caller_param:DirectToolCallCallerParam",
        "ApplyPatchCallOutputCallerProgram": "openai_generated.params.tool_call_caller_param:ProgramToolCallCallerParam",
        "CompactionTrigger": "openai_generated.params.response_input_item_param:CompactionTriggerItemParam",
        "ComputerCallOutput": "openai_generated.params.item_param:ResponseInputItemComputerCallOutputParam",
        "ComputerCallOutputAcknowledgedSafetyCheck": "openai_generated.params.computer_call_safety_check_param:ComputerCallSafetyCheckParam",
        "FunctionCallOutput": "openai_generated.params.item_param:ResponseInputItemFunctionCallOutputParam",
        "FunctionCallOutputCaller": "openai_generated.params.tool_call_caller_param:ToolCallCallerParam",
        "FunctionCallOutputCallerDirect": "openai_generated.params.tool_call_caller_param:DirectToolCallCallerParam",
        "FunctionCallOutputCallerProgram": "openai_generated.params.tool_call_caller_param:ProgramToolCallCallerParam",
        "ImageGenerationCall": "openai_generated.params.item_param:ResponseInputItemImageGenerationCallParam",
        "ImageGenerationCallError": "openai_generated.params.beta_response_input_item_param_image_generation_call_error:BetaResponseInputItemParamImageGenerationCallError",
        "ImageGenerationCallErrorModerationDetails": "openai_generated.params.beta_response_input_item_param_image_generation_call_error:ImageGenerationCallErrorModerationDetailsParam",
        "ImageGenerationCallSvgUsage": "openai_generated.params.beta_response_input_item_image_generation_call_svg_usage_param:BetaResponseInputItemImageGenerationCallSvgUsageParam",
        "ItemReference": "openai_generated.params.response_input_item_param:ResponseInputItemItemReferenceParam",
        "LocalShellCall": "openai_generated.params.item_param:ResponseInputItemLocalShellCallParam",
        "LocalShellCallAction": "openai_generated.params.item_param:ConversationItemLocalShellCallActionParam",
        "LocalShellCallOutput": "openai_generated.params.item_param:ResponseInputItemLocalShellCallOutputParam",
        "McpApprovalRequest": "openai_generated.params.item_param:ResponseInputItemMcpApprovalRequestParam",
        "McpApprovalResponse": "openai_generated.params.item_param:ResponseInputItemMcpApprovalResponseParam",
        "McpCall": "openai_generated.params.item_param:ResponseInputItemMcpCallParam",
        "McpCallError": "openai_generated.params.mcp_tool_call_error_param:MCPToolCallErrorParam",
        "McpCallErrorHttpError": "openai_generated.params.mcp_tool_call_error_param:HTTPErrorParam",
        "McpCallErrorMcpProtocolError": "openai_generated.params.mcp_tool_call_error_param:MCPProtocolErrorParam",
        "McpCallErrorMcpToolExecutionError": "openai_generated.params.mcp_tool_call_error_param:MCPToolExecutionErrorParam",
        "McpListTools": "openai_generated.params.item_param:ResponseInputItemMcpListToolsParam",
        "McpListToolsTool": "openai_generated.params.conversation_item_mcp_list_tools_tool_param:ConversationItemMcpListToolsToolParam",
        "Message": "openai_generated.params.response_input_item_message_param:ResponseInputItemMessageParam",
        "Program": "openai_generated.params.response_input_item_param:ProgramItemParam",
        "ProgramOutput": "openai_generated.params.response_input_item_param:ProgramOutputItemParam",
        "ResponseInputItemParam": "openai_generated.params.response_input_item_param",
        "ShellCall": "openai_generated.params.response_input_item_shell_call_param:ResponseInputItemShellCallParam",
        "ShellCallAction": "openai_generated.params.response_input_item_shell_call_param:ResponseInputItemShellCallActionParam",
        "ShellCallCaller": "openai_generated.params.tool_call_caller_param:ToolCallCallerParam",
        "ShellCallCallerDirect": "openai_generated.params.tool_call_caller_param:DirectToolCallCallerParam",
        "ShellCallCallerProgram": "openai_generated.params.tool_call_caller_param:ProgramToolCallCallerParam",
        "ShellCallEnvironment": "openai_generated.params.response_input_item_shell_call_environment_param:ResponseInputItemShellCallEnvironmentParam",
        "ShellCallOutput": "openai_generated.params.response_input_item_shell_call_output_param:ResponseInputItemShellCallOutputParam",
        "ShellCallOutputCaller": "openai_generated.params.tool_call_caller_param:ToolCallCallerParam",
        "ShellCallOutputCallerDirect": "openai_generated.params.tool_call_caller_param:DirectToolCallCallerParam",
        "ShellCallOutputCallerProgram": "openai_generated.params.tool_call_caller_param:ProgramToolCallCallerParam",
        "ToolSearchCall": "openai_generated.params.response_input_item_tool_search_call_param:ResponseInputItemToolSearchCallParam",
    },
)
