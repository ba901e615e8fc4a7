# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.summary_text import SummaryText


@model
class AgentSessionTurnReasoningSummaryPartAddedEvent(Model):
    """Agent session turn reasoning summary part added event (`agent.session.turn.reasoning_summary_part.added`)."""

    event_id: str
    item_id: str
    output_index: int
    part: SummaryText
    session_id: str
    summary_index: int
    turn_id: str | None = None
    type: Literal["agent.session.turn.reasoning_summary_part.added"] = "agent.session.turn.reasoning_summary_part.added"
    """Always `agent.session.turn.reasoning_summary_part.added`."""
    obfuscation: str | None = None


@model
class AgentSessionTurnReasoningSummaryPartDoneEvent(Model):
    """Agent session turn reasoning summary part done event (`agent.session.turn.reasoning_summary_part.done`)."""

    event_id: str
    item_id: str
    output_index: int
    part: SummaryText
    session_id: str
    status: Literal["incomplete"] | None = None
    summary_index: int
    turn_id: str | None = None
    type: Literal["agent.session.turn.reasoning_summary_part.done"] = "agent.session.turn.reasoning_summary_part.done"
    """Always `agent.session.turn.reasoning_summary_part.done`."""
    obfuscation: str | None = None
