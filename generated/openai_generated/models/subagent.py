# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.agent_content import AgentContent


@model
class Subagent(Model):
    """Subagent (`agent.session.subagent`)."""

    id: str
    closed_at: int | None = None
    instructions: list[AgentContent] | None = None
    name: str | None = None
    object: Literal["agent.session.subagent"] = "agent.session.subagent"
    """Always `agent.session.subagent`."""
    opened_at: int
    parent_agent_id: str
    session_id: str
    status: Literal["active", "closed"]


SubagentStatus: TypeAlias = Literal["active", "closed"]
"""Subagent status: the values known when this was generated."""
