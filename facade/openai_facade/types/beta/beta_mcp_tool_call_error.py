# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_mcp_tool_call_error import (
        BetaHTTPError as HTTPError,
        BetaMCPProtocolError as McpProtocolError,
        BetaMCPToolCallError as BetaMCPToolCallError,
        BetaMCPToolCallError as BetaMcpToolCallError,
        BetaMCPToolExecutionError as McpToolExecutionError,
    )


__all__ = ["BetaMCPToolCallError", "BetaMcpToolCallError", "HTTPError", "McpProtocolError", "McpToolExecutionError"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaMCPToolCallError": "openai_generated.models.beta_mcp_tool_call_error",
        "BetaMcpToolCallError": "openai_generated.models.beta_mcp_tool_call_error:BetaMCPToolCallError",
        "HTTPError": "openai_generated.models.beta_mcp_tool_call_error:BetaHTTPError",
        "McpProtocolError": "openai_generated.models.beta_mcp_tool_call_error:BetaMCPProtocolError",
        "McpToolExecutionError": "openai_generated.models.beta_mcp_tool_call_error:BetaMCPToolExecutionError",
    },
)
