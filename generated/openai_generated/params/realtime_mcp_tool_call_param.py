# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class RealtimeMcpToolCallParam(TypedDict, total=False):
    """Realtime MCP tool call (`mcp_call`)."""

    type: Required[Literal["mcp_call"]]
    """Always `mcp_call`."""
    id: Required[str]
    """Names the item in events, references and deletions."""
    server_label: Required[str]
    """The server whose tool was called, by the label you gave it."""
    name: Required[str]
    """The tool that was called."""
    arguments: Required[str]
    """The arguments the tool was given, as JSON text."""
    approval_request_id: str | None
    """The approval that the call waited for; absent when none was needed."""
    output: str | None
    """What the tool returned; null when it failed."""
    error: params.RealtimeMcpToolCallErrorParam | Model | None
    """What went wrong; null when the call worked."""
