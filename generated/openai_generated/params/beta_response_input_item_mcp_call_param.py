# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaResponseInputItemMcpCallParam(TypedDict, total=False):
    """Beta response input item MCP call (`mcp_call`)."""

    agent: params.BetaAgentTagParam | Model | None
    type: Required[Literal["mcp_call"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
    output: str | None
    error: params.BetaMCPToolCallErrorParam | Model | None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"]
    approval_request_id: str | None
