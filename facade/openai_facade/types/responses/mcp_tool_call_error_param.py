# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.mcp_tool_call_error_param import (
        HTTPErrorParam as HTTPError,
        HTTPErrorParam as HttpError,
        MCPProtocolErrorParam as McpProtocolError,
        MCPToolCallErrorParam as MCPToolCallErrorParam,
        MCPToolCallErrorParam as McpToolCallErrorParam,
        MCPToolExecutionErrorParam as McpToolExecutionError,
    )


__all__ = [
    "HTTPError",
    "HttpError",
    "MCPToolCallErrorParam",
    "McpProtocolError",
    "McpToolCallErrorParam",
    "McpToolExecutionError",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "HTTPError": "openai_generated.params.mcp_tool_call_error_param:HTTPErrorParam",
        "HttpError": "openai_generated.params.mcp_tool_call_error_param:HTTPErrorParam",
        "MCPToolCallErrorParam": "openai_generated.params.mcp_tool_call_error_param",
        "McpProtocolError": "openai_generated.params.mcp_tool_call_error_param:MCPProtocolErrorParam",
        "McpToolCallErrorParam": "openai_generated.params.mcp_tool_call_error_param:MCPToolCallErrorParam",
        "McpToolExecutionError": "openai_generated.params.mcp_tool_call_error_param:MCPToolExecutionErrorParam",
    },
)
