# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias


@model
class RealtimeMcpProtocolError(Model):
    """Realtime MCP protocol error (`protocol_error`)."""

    type: Literal["protocol_error"] = "protocol_error"
    """Always `protocol_error`."""
    code: int
    """The number that JSON-RPC gives the error."""
    message: str
    """What the MCP server said was wrong."""


@model
class RealtimeMcpToolExecutionError(Model):
    """Realtime MCP tool execution error (`tool_execution_error`)."""

    type: Literal["tool_execution_error"] = "tool_execution_error"
    """Always `tool_execution_error`."""
    message: str
    """Why the tool failed."""


@model
class RealtimeMcphttpError(Model):
    """Realtime mcphttp error (`http_error`)."""

    type: Literal["http_error"] = "http_error"
    """Always `http_error`."""
    code: int
    """The HTTP status that the MCP server answered with."""
    message: str
    """What went wrong on the way to the MCP server."""


if TYPE_CHECKING:
    RealtimeMcpToolCallError: TypeAlias = (
        RealtimeMcpProtocolError | RealtimeMcpToolExecutionError | RealtimeMcphttpError
    )
    """Realtime MCP tool call error: one of 3 kinds, told apart by `type`."""
else:
    RealtimeMcpToolCallError = TaggedUnion(
        "RealtimeMcpToolCallError",
        __package__,
        key="type",
        variants={
            "http_error": "RealtimeMcphttpError",
            "protocol_error": "RealtimeMcpProtocolError",
            "tool_execution_error": "RealtimeMcpToolExecutionError",
        },
        shapes=(),
    )
