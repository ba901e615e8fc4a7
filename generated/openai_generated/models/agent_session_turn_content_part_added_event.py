# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.output_text import OutputText


@model
class AgentSessionTurnContentPartAddedEvent(Model):
    """Agent session turn content part added event (`agent.session.turn.content_part.added`)."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: OutputText
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.content_part.added"] = "agent.session.turn.content_part.added"
    """Always `agent.session.turn.content_part.added`."""
    obfuscation: str | None = None


@model
class AgentSessionTurnContentPartDoneEvent(Model):
    """Agent session turn content part done event (`agent.session.turn.content_part.done`)."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: OutputText
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.content_part.done"] = "agent.session.turn.content_part.done"
    """Always `agent.session.turn.content_part.done`."""
    obfuscation: str | None = None
