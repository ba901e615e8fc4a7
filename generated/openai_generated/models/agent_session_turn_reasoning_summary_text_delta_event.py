# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentSessionTurnReasoningSummaryTextDeltaEvent(Model):
    """Agent session turn reasoning summary text delta event (`agent.session.turn.reasoning_summary_text.delta`)."""

    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    summary_index: int
    turn_id: str | None = None
    type: Literal["agent.session.turn.reasoning_summary_text.delta"] = "agent.session.turn.reasoning_summary_text.delta"
    """Always `agent.session.turn.reasoning_summary_text.delta`."""
    obfuscation: str | None = None


@model
class AgentSessionTurnReasoningSummaryTextDoneEvent(Model):
    """Agent session turn reasoning summary text done event (`agent.session.turn.reasoning_summary_text.done`)."""

    event_id: str
    item_id: str
    output_index: int
    session_id: str
    summary_index: int
    text: str
    turn_id: str | None = None
    type: Literal["agent.session.turn.reasoning_summary_text.done"] = "agent.session.turn.reasoning_summary_text.done"
    """Always `agent.session.turn.reasoning_summary_text.done`."""
    obfuscation: str | None = None
