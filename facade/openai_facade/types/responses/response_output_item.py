# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.conversation_item_local_shell_call_action import (
        ConversationItemLocalShellCallAction as LocalShellCallAction,
    )
    from openai_generated.models.conversation_item_mcp_list_tools_tool import (
        ConversationItemMcpListToolsTool as McpListToolsTool,
    )
    from openai_generated.models.response_input_item_image_generation_call import (
        ResponseInputItemImageGenerationCall as ImageGenerationCall,
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
    from openai_generated.models.response_input_item_mcp_call import ResponseInputItemMcpCall as McpCall
    from openai_generated.models.response_input_item_mcp_list_tools import ResponseInputItemMcpListTools as McpListTools
    from openai_generated.models.response_output_item import ResponseOutputItem as ResponseOutputItem
    from openai_generated.models.response_output_item_mcp_approval_response import (
        ResponseOutputItemMcpApprovalResponse as McpApprovalResponse,
    )


__all__ = [
    "ImageGenerationCall",
    "LocalShellCall",
    "LocalShellCallAction",
    "LocalShellCallOutput",
    "McpApprovalRequest",
    "McpApprovalResponse",
    "McpCall",
    "McpListTools",
    "McpListToolsTool",
    "ResponseOutputItem",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ImageGenerationCall": "openai_generated.models.response_input_item_image_generation_call:ResponseInputItemImageGenerationCall",
        "LocalShellCall": "openai_generated.models.response_input_item_local_shell_call:ResponseInputItemLocalShellCall",
        "LocalShellCallAction": "openai_generated.models.conversation_item_local_shell_call_action:ConversationItemLocalShellCallAction",
        "LocalShellCallOutput": "openai_generated.models.response_input_item_local_shell_call_output:ResponseInputItemLocalShellCallOutput",
        "McpApprovalRequest": "openai_generated.models.response_input_item_mcp_approval_request:ResponseInputItemMcpApprovalRequest",
        "McpApprovalResponse": "openai_generated.models.response_output_item_mcp_approval_response:ResponseOutputItemMcpApprovalResponse",
        "McpCall": "openai_generated.models.response_input_item_mcp_call:ResponseInputItemMcpCall",
        "McpListTools": "openai_generated.models.response_input_item_mcp_list_tools:ResponseInputItemMcpListTools",
        "McpListToolsTool": "openai_generated.models.conversation_item_mcp_list_tools_tool:ConversationItemMcpListToolsTool",
        "ResponseOutputItem": "openai_generated.models.response_output_item",
    },
)
