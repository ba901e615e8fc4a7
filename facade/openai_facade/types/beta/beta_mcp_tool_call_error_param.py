# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_mcp_tool_call_error_param import (
        BetaHTTPErrorParam as HTTPError,
        BetaMCPProtocolErrorParam as McpProtocolError,
        BetaMCPToolCallErrorParam as BetaMCPToolCallErrorParam,
        BetaMCPToolCallErrorParam as BetaMcpToolCallErrorParam,
        BetaMCPToolExecutionErrorParam as McpToolExecutionError,
    )


__all__ = [
    "BetaMCPToolCallErrorParam",
    "BetaMcpToolCallErrorParam",
    "HTTPError",
    "McpProtocolError",
    "McpToolExecutionError",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaMCPToolCallErrorParam": "openai_generated.params.beta_mcp_tool_call_error_param",
        "BetaMcpToolCallErrorParam": "openai_generated.params.beta_mcp_tool_call_error_param:BetaMCPToolCallErrorParam",
        "HTTPError": "openai_generated.params.beta_mcp_tool_call_error_param:BetaHTTPErrorParam",
        "McpProtocolError": "openai_generated.params.beta_mcp_tool_call_error_param:BetaMCPProtocolErrorParam",
        "McpToolExecutionError": "openai_generated.params.beta_mcp_tool_call_error_param:BetaMCPToolExecutionErrorParam",
    },
)
