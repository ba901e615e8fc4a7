# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.mcp_tool_call_error import (
        HTTPError as HTTPError,
        HTTPError as HttpError,
        MCPProtocolError as McpProtocolError,
        MCPToolCallError as MCPToolCallError,
        MCPToolCallError as McpToolCallError,
        MCPToolExecutionError as McpToolExecutionError,
    )


__all__ = [
    "HTTPError",
    "HttpError",
    "MCPToolCallError",
    "McpProtocolError",
    "McpToolCallError",
    "McpToolExecutionError",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "HTTPError": "openai_generated.models.mcp_tool_call_error",
        "HttpError": "openai_generated.models.mcp_tool_call_error:HTTPError",
        "MCPToolCallError": "openai_generated.models.mcp_tool_call_error",
        "McpProtocolError": "openai_generated.models.mcp_tool_call_error:MCPProtocolError",
        "McpToolCallError": "openai_generated.models.mcp_tool_call_error:MCPToolCallError",
        "McpToolExecutionError": "openai_generated.models.mcp_tool_call_error:MCPToolExecutionError",
    },
)
