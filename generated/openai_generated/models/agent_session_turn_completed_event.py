# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.token_usage import TokenUsage
    from openai_generated.models.turn import Turn


@model
class AgentSessionTurnCompletedEvent(Model):
    """Agent session turn completed event (`agent.session.turn.completed`)."""

    event_id: str
    session_id: str
    turn: Turn
    turn_id: str
    type: Literal["agent.session.turn.completed"] = "agent.session.turn.completed"
    usage: TokenUsage | None = None
    obfuscation: str | None = None
