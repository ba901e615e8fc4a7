# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.apply_patch_operation_param import ApplyPatchOperationParam as ApplyPatchCallOperation
    from openai_generated.models.computer_call_safety_check_param import (
        ComputerCallSafetyCheckParam as ComputerCallOutputAcknowledgedSafetyCheck,
    )
    from openai_generated.models.conversation_item_local_shell_call_action import (
        ConversationItemLocalShellCallAction as LocalShellCallAction,
    )
    from openai_generated.models.conversation_item_mcp_list_tools_tool import (
        ConversationItemMcpListToolsTool as McpListToolsTool,
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


__all__ = [
    "ApplyPatchCall",
    "ApplyPatchCallOperation",
    "ApplyPatchCallOperationCreateFile",
    "ApplyPatchCallOperationDeleteFile",
    "ApplyPatchCallOperationUpdateFile",
    "ApplyPatchCallOutput",
    "ComputerCallOutput",
    "ComputerCallOutputAcknowledgedSafetyCheck",
    "FunctionCallOutput",
    "ImageGenerationCall",
    "ItemReference",
    "LocalShellCall",
    "LocalShellCallAction",
    "LocalShellCallOutput",
    "McpApprovalRequest",
    "McpApprovalResponse",
    "McpCall",
    "McpListTools",
    "McpListToolsTool",
    "Message",
    "ResponseInputItem",
    "ShellCall",
    "ShellCallAction",
    "ShellCallEnvironment",
    "ShellCallOutput",
    "ToolSearchCall",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ApplyPatchCall": "openai_generated.models.response_input_item_apply_patch_call:ResponseInputItemApplyPatchCall",
        "ApplyPatchCallOperation": "openai_generated.models.apply_patch_operation_param:ApplyPatchOperationParam",
        "ApplyPatchCallOperationCreateFile": "openai_generated.models.response_input_item_apply_patch_call_operation_create_file:ResponseInputItemApplyPatchCallOperationCreateFile",
        "ApplyPatchCallOperationDeleteFile": "openai_generated.models.response_input_item_apply_patch_call_operation_delete_file:ResponseInputItemApplyPatchCallOperationDeleteFile",
        "ApplyPatchCallOperationUpdateFile": "openai_generated.models.response_input_item_apply_patch_call_operation_update_file:ResponseInputItemApplyPatchCallOperationUpdateFile",
        "ApplyPatchCallOutput": "openai_generated.models.response_input_item_apply_patch_call_output:ResponseInputItemApplyPatchCallOutput",
        "ComputerCallOutput": "openai_generated.models.response_input_item_computer_call_output:ResponseInputItemComputerCallOutput",
        "ComputerCallOutputAcknowledgedSafetyCheck": "openai_generated.models.computer_call_safety_check_param:ComputerCallSafetyCheckParam",
        "FunctionCallOutput": "openai_generated.models.response_input_item_function_call_output:ResponseInputItemFunctionCallOutput",
        "ImageGenerationCall": "openai_generated.models.response_input_item_image_generation_call:ResponseInputItemImageGenerationCall",
        "ItemReference": "openai_generated.models.response_input_item_item_reference:ResponseInputItemItemReference",
        "LocalShellCall": "openai_generated.models.response_input_item_local_shell_call:ResponseInputItemLocalShellCall",
        "LocalShellCallAction": "openai_generated.models.conversation_item_local_shell_call_action:ConversationItemLocalShellCallAction",
        "LocalShellCallOutput": "openai_generated.models.response_input_item_local_shell_call_output:ResponseInputItemLocalShellCallOutput",
        "McpApprovalRequest": "openai_generated.models.response_input_item_mcp_approval_request:ResponseInputItemMcpApprovalRequest",
        "McpApprovalResponse": "openai_generated.models.response_input_item_mcp_approval_response:ResponseInputItemMcpApprovalResponse",
        "McpCall": "openai_generated.models.response_input_item_mcp_call:ResponseInputItemMcpCall",
        "McpListTools": "openai_generated.models.response_input_item_mcp_list_tools:ResponseInputItemMcpListTools",
        "McpListToolsTool": "openai_generated.models.conversation_item_mcp_list_tools_tool:ConversationItemMcpListToolsTool",
        "Message": "openai_generated.models.response_input_item_message:ResponseInputItemMessage",
        "ResponseInputItem": "openai_generated.models.response_input_item",
        "ShellCall": "openai_generated.models.response_input_item_shell_call:ResponseInputItemShellCall",
        "ShellCallAction": "openai_generated.models.response_input_item_shell_call_action:ResponseInputItemShellCallAction",
        "ShellCallEnvironment": "openai_generated.models.response_input_item_shell_call_environment:ResponseInputItemShellCallEnvironment",
        "ShellCallOutput": "openai_generated.models.response_input_item_shell_call_output:ResponseInputItemShellCallOutput",
        "ToolSearchCall": "openai_generated.models.response_input_item_tool_search_call:ResponseInputItemToolSearchCall",
    },
)
