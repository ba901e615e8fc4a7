# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentSessionTurnOutputTextDeltaEvent(Model):
    """Agent session turn output text delta event (`agent.session.turn.output_text.delta`)."""

    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.output_text.delta"] = "agent.session.turn.output_text.delta"
    """Always `agent.session.turn.output_text.delta`."""
    obfuscation: str | None = None


@model
class AgentSessionTurnOutputTextDoneEvent(Model):
    """Agent session turn output text done event (`agent.session.turn.output_text.done`)."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    text: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.output_text.done"] = "agent.session.turn.output_text.done"
    """Always `agent.session.turn.output_text.done`."""
    obfuscation: str | None = None
