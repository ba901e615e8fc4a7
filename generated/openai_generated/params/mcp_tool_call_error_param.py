# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class MCPProtocolErrorParam(TypedDict, total=False):
    """MCP protocol error (`mcp_protocol_error`)."""

    type: Required[Literal["mcp_protocol_error"]]
    """Always `mcp_protocol_error`."""
    code: Required[int]
    """The number that JSON-RPC gives the error."""
    message: Required[str]
    """What the MCP server said was wrong."""


class MCPToolExecutionErrorParam(TypedDict, total=False):
    """MCP tool execution error (`mcp_tool_execution_error`)."""

    type: Required[Literal["mcp_tool_execution_error"]]
    """Always `mcp_tool_execution_error`."""
    content: Required[object]
    """What the tool returned in place of a result."""


class HTTPErrorParam(TypedDict, total=False):
    """HTTP error (`http_error`)."""

    type: Required[Literal["http_error"]]
    """Always `http_error`."""
    code: Required[int]
    """The HTTP status that the MCP server answered with."""
    message: Required[str]
    """What went wrong on the way to the MCP server."""


MCPToolCallErrorParam: TypeAlias = (
    params.MCPProtocolErrorParam | params.MCPToolExecutionErrorParam | params.HTTPErrorParam
)
"""MCP tool call error: one of 3 kinds, told apart by `type`."""
