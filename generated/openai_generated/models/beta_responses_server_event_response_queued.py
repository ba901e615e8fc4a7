# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_queued_event import BetaResponseQueuedEvent
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseQueued(BetaResponseQueuedEvent):
    """Beta responses server event response queued (`response.queued`)."""

    stream_id: str | None = None
