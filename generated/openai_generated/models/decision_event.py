# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.decision import Decision


@model
class DecisionEvent(Model):
    """Decision event (`decision.event`)."""

    delegation_id: str | None = None
    event: DecisionEventEvent
    event_id: str
    source_event_id: str | None = None
    source_event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"] | None = None
    trigger_id: str | None = None
    type: Literal["decision.event"] = "decision.event"
    """Always `decision.event`."""


@model
class DecisionEventEvent(Model):
    """Decision event event (`decision.completed`)."""

    decision: Decision
    type: Literal["decision.completed"] = "decision.completed"
    """Always `decision.completed`."""


DecisionEventSourceEventType: TypeAlias = Literal["session.input_transcript.delta", "session.output_transcript.delta"]
"""Decision event source event type: the values known when this was generated."""


@model
class InfoEvent(Model):
    """Info event (`info`)."""

    code: str
    event_id: str
    message: str
    type: Literal["info"] = "info"
    """Always `info`."""
    client_event_id: str | None = None


@model
class ResponseEvent(Model):
    """Response event (`response.event`)."""

    event: dict[str, object]
    event_id: str
    type: Literal["response.event"] = "response.event"
    """Always `response.event`."""
    client_event_id: str | None = None
    delegation_id: str | None = None
