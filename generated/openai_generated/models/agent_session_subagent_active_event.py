# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.subagent import Subagent


@model
class AgentSessionSubagentActiveEvent(Model):
    """Agent session subagent active event (`agent.session.subagent.active`)."""

    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.active"] = "agent.session.subagent.active"
    obfuscation: str | None = None
