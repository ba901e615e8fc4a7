# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class RealtimeMcpProtocolErrorParam(TypedDict, total=False):
    """Realtime MCP protocol error (`protocol_error`)."""

    type: Required[Literal["protocol_error"]]
    """Always `protocol_error`."""
    code: Required[int]
    """The number that JSON-RPC gives the error."""
    message: Required[str]
    """What the MCP server said was wrong."""


class RealtimeMcpToolExecutionErrorParam(TypedDict, total=False):
    """Realtime MCP tool execution error (`tool_execution_error`)."""

    type: Required[Literal["tool_execution_error"]]
    """Always `tool_execution_error`."""
    message: Required[str]
    """Why the tool failed."""


class RealtimeMcphttpErrorParam(TypedDict, total=False):
    """Realtime mcphttp error (`http_error`)."""

    type: Required[Literal["http_error"]]
    """Always `http_error`."""
    code: Required[int]
    """The HTTP status that the MCP server answered with."""
    message: Required[str]
    """What went wrong on the way to the MCP server."""


RealtimeMcpToolCallErrorParam: TypeAlias = (
    params.RealtimeMcpProtocolErrorParam | params.RealtimeMcpToolExecutionErrorParam | params.RealtimeMcphttpErrorParam
)
"""Realtime MCP tool call error: one of 3 kinds, told apart by `type`."""
