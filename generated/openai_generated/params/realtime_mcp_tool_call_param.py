# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class RealtimeMcpToolCallParam(TypedDict, total=False):
    """Realtime MCP tool call (`mcp_call`)."""

    type: Required[Literal["mcp_call"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
    approval_request_id: str | None
    output: str | None
    error: params.RealtimeMcpToolCallErrorParam | Model | None
