# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_http_error import BetaHTTPError as HTTPError
    from openai_generated.models.beta_mcp_protocol_error import BetaMCPProtocolError as McpProtocolError
    from openai_generated.models.beta_mcp_tool_call_error import (
        BetaMCPToolCallError as BetaMCPToolCallError,
        BetaMCPToolCallError as BetaMcpToolCallError,
    )
    from openai_generated.models.beta_mcp_tool_execution_error import BetaMCPToolExecutionError as McpToolExecutionError


__all__ = ["BetaMCPToolCallError", "BetaMcpToolCallError", "HTTPError", "McpProtocolError", "McpToolExecutionError"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaMCPToolCallError": "openai_generated.models.beta_mcp_tool_call_error",
        "BetaMcpToolCallError": "openai_generated.models.beta_mcp_tool_call_error:BetaMCPToolCallError",
        "HTTPError": "openai_generated.models.beta_http_error:BetaHTTPError",
        "McpProtocolError": "openai_generated.models.beta_mcp_protocol_error:BetaMCPProtocolError",
        "McpToolExecutionError": "openai_generated.models.beta_mcp_tool_execution_error:BetaMCPToolExecutionError",
    },
)
