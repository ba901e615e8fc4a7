# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.additional_tools import AdditionalTools as AdditionalTools
    from openai_generated.models.beta_response_input_item_image_generation_call_error import (
        BetaResponseInputItemImageGenerationCallError as ImageGenerationCallError,
    )
    from openai_generated.models.beta_response_input_item_image_generation_call_svg_usage import (
        BetaResponseInputItemImageGenerationCallSvgUsage as ImageGenerationCallSvgUsage,
    )
    from openai_generated.models.conversation_item import ConversationItem as ConversationItem
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
    from openai_generated.models.program import Program as Program
    from openai_generated.models.program_output import ProgramOutput as ProgramOutput
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
    from openai_generated.models.response_input_item_mcp_call import ResponseInputItemMcpCall as McpCall
    from openai_generated.models.response_input_item_mcp_list_tools import ResponseInputItemMcpListTools as McpListTools
    from openai_generated.models.response_output_item_mcp_approval_response import (
        ResponseOutputItemMcpApprovalResponse as McpApprovalResponse,
    )


__all__ = [
    "AdditionalTools",
    "ConversationItem",
    "ImageGenerationCall",
    "ImageGenerationCallError",
    "ImageGenerationCallErrorModerationDetails",
    "ImageGenerationCallSvgUsage",
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
    "Program",
    "ProgramOutput",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AdditionalTools": "openai_generated.models.additional_tools",
        "ConversationItem": "openai_generated.models.conversation_item",
        "ImageGenerationCall": "openai_generated.models.response_input_item_image_generation_call:ResponseInputItemImageGenerationCall",
        "ImageGenerationCallError": "openai_generated.models.beta_response_input_item_image_generation_call_error:BetaResponseInputItemImageGenerationCallError",
        "ImageGenerationCallErrorModerationDetails": "openai_generated.models.image_generation_call_error_moderation_details",
        "ImageGenerationCallSvgUsage": "openai_generated.models.beta_response_input_item_image_generation_call_svg_usage:BetaResponseInputItemImageGenerationCallSvgUsage",
        "LocalShellCall": "openai_generated.models.response_input_item_local_shell_call:ResponseInputItemLocalShellCall",
        "LocalShellCallAction": "openai_generated.models.response_input_item_local_shell_call:ConversationItemLocalShellCallAction",
        "LocalShellCallOutput": "openai_generated.models.response_input_item_local_shell_call_output:ResponseInputItemLocalShellCallOutput",
        "McpApprovalRequest": "openai_generated.models.response_input_item_mcp_approval_request:ResponseInputItemMcpApprovalRequest",
        "McpApprovalResponse": "openai_generated.models.response_output_item_mcp_approval_response:ResponseOutputItemMcpApprovalResponse",
        "McpCall": "openai_generated.models.response_input_item_mcp_call:ResponseInputItemMcpCall",
        "McpCallError": "openai_generated.models.mcp_tool_call_error:MCPToolCallError",
        "McpCallErrorHttpError": "openai_generated.models.mcp_tool_call_error:HTTPError",
        "McpCallErrorMcpProtocolError": "openai_generated.models.mcp_tool_call_error:MCPProtocolError",
        "McpCallErrorMcpToolExecutionError": "openai_generated.models.mcp_tool_call_error:MCPToolExecutionError",
        "McpListTools": "openai_generated.models.response_input_item_mcp_list_tools:ResponseInputItemMcpListTools",
        "McpListToolsTool": "openai_generated.models.conversation_item_mcp_list_tools_tool:ConversationItemMcpListToolsTool",
        "Program": "openai_generated.models.program",
        "ProgramOutput": "openai_generated.models.program_output",
    },
)
