# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.agent_session import AgentSession


@model
class AgentSessionsPage(Model):
    """Agent sessions page."""

    object: str
    data: list[AgentSession]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool
