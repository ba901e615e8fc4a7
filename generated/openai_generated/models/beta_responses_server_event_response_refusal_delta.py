# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_refusal_delta_event import (
    BetaResponseRefusalDeltaEvent,
    BetaResponseRefusalDoneEvent,
)
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseRefusalDelta(BetaResponseRefusalDeltaEvent):
    """Beta responses server event response refusal delta (`response.refusal.delta`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class BetaResponsesServerEventResponseRefusalDone(BetaResponseRefusalDoneEvent):
    """Beta responses server event response refusal done (`response.refusal.done`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
