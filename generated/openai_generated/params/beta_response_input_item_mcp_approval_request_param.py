# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaResponseInputItemMcpApprovalRequestParam(TypedDict, total=False):
    """Beta response input item MCP approval request (`mcp_approval_request`)."""

    agent: params.BetaAgentTagParam | Model | None
    type: Required[Literal["mcp_approval_request"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
