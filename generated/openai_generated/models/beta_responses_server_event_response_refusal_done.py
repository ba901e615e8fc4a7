# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_refusal_done_event import BetaResponseRefusalDoneEvent
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseRefusalDone(BetaResponseRefusalDoneEvent):
    """Beta responses server event response refusal done (`response.refusal.done`)."""

    stream_id: str | None = None
