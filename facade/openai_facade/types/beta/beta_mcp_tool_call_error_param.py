# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_http_error_param import BetaHTTPErrorParam as HTTPError
    from openai_generated.params.beta_mcp_protocol_error_param import BetaMCPProtocolErrorParam as McpProtocolError
    from openai_generated.params.beta_mcp_tool_call_error_param import (
        BetaMCPToolCallErrorParam as BetaMCPToolCallErrorParam,
        BetaMCPToolCallErrorParam as BetaMcpToolCallErrorParam,
    )
    from openai_generated.params.beta_mcp_tool_execution_error_param import (
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
        "HTTPError": "openai_generated.params.beta_http_error_param:BetaHTTPErrorParam",
        "McpProtocolError": "openai_generated.params.beta_mcp_protocol_error_param:BetaMCPProtocolErrorParam",
        "McpToolExecutionError": "openai_generated.params.beta_mcp_tool_execution_error_param:BetaMCPToolExecutionErrorParam",
    },
)
