# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaResponseInputItemMcpApprovalRequestParam(TypedDict, total=False):
    """Beta response input item MCP approval request (`mcp_approval_request`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Required[Literal["mcp_approval_request"]]
    """Always `mcp_approval_request`."""
    id: Required[str]
    """Names the item in events, references and deletions."""
    server_label: Required[str]
    """The server whose tool is to be called, by the label you gave it."""
    name: Required[str]
    """The tool that waits for your approval."""
    arguments: Required[str]
    """The arguments as JSON text, for you to look at before you approve."""
