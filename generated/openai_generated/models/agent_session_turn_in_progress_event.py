# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.turn import Turn


@model
class AgentSessionTurnInProgressEvent(Model):
    """Agent session turn in progress event (`agent.session.turn.in_progress`)."""

    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.in_progress"] = "agent.session.turn.in_progress"
    obfuscation: str | None = None
