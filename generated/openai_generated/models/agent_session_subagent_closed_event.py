# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.subagent import Subagent


@model
class AgentSessionSubagentClosedEvent(Model):
    """Agent session subagent closed event (`agent.session.subagent.closed`)."""

    event_id: str
    subagent: Subagent
    type: Literal["agent.session.subagent.closed"] = "agent.session.subagent.closed"
    obfuscation: str | None = None
