# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Any, Literal


@model
class AgentSessionTracesPage(Model):
    """Agent session traces page."""

    object: str
    data: list[SessionTrace]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool


@model
class SessionTrace(Model):
    """Session trace (`agent.session.trace`)."""

    id: str
    created_at: int
    object: Literal["agent.session.trace"] = "agent.session.trace"
    """Always `agent.session.trace`."""
    otlp: dict[str, Any]
    session_id: str
