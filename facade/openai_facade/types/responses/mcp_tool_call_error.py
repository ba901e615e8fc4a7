# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.http_error import HTTPError as HTTPError, HTTPError as HttpError
    from openai_generated.models.mcp_protocol_error import MCPProtocolError as McpProtocolError
    from openai_generated.models.mcp_tool_call_error import (
        MCPToolCallError as MCPToolCallError,
        MCPToolCallError as McpToolCallError,
    )
    from openai_generated.models.mcp_tool_execution_error import MCPToolExecutionError as McpToolExecutionError


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
        "HTTPError": "openai_generated.models.http_error",
        "HttpError": "openai_generated.models.http_error:HTTPError",
        "MCPToolCallError": "openai_generated.models.mcp_tool_call_error",
        "McpProtocolError": "openai_generated.models.mcp_protocol_error:MCPProtocolError",
        "McpToolCallError": "openai_generated.models.mcp_tool_call_error:MCPToolCallError",
        "McpToolExecutionError": "openai_generated.models.mcp_tool_execution_error:MCPToolExecutionError",
    },
)
