# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class BetaMCPProtocolError(Model):
    """Beta MCP protocol error (`mcp_protocol_error`)."""

    type: Literal["mcp_protocol_error"] = "mcp_protocol_error"
    """Always `mcp_protocol_error`."""
    code: int
    """The number that JSON-RPC gives the error."""
    message: str
    """What the MCP server said was wrong."""


@model
class BetaMCPToolExecutionError(Model):
    """Beta MCP tool execution error (`mcp_tool_execution_error`)."""

    type: Literal["mcp_tool_execution_error"] = "mcp_tool_execution_error"
    """Always `mcp_tool_execution_error`."""
    content: object
    """What the tool returned in place of a result."""


@model
class BetaHTTPError(Model):
    """Beta HTTP error (`http_error`)."""

    type: Literal["http_error"] = "http_error"
    """Always `http_error`."""
    code: int
    """The HTTP status that the MCP server answered with."""
    message: str
    """What went wrong on the way to the MCP server."""


if TYPE_CHECKING:
    BetaMCPToolCallError: TypeAlias = BetaMCPProtocolError | BetaMCPToolExecutionError | BetaHTTPError
    """Beta MCP tool call error: one of 3 kinds, told apart by `type`."""
else:
    BetaMCPToolCallError = TaggedUnion(
        "BetaMCPToolCallError",
        __package__,
        key="type",
        variants={
            "http_error": "BetaHTTPError",
            "mcp_protocol_error": "BetaMCPProtocolError",
            "mcp_tool_execution_error": "BetaMCPToolExecutionError",
        },
        shapes=(),
    )
