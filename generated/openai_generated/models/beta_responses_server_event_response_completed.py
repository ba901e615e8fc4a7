# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_completed_event import BetaResponseCompletedEvent
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseCompleted(BetaResponseCompletedEvent):
    """Beta responses server event response completed (`response.completed`)."""

    stream_id: str | None = None
