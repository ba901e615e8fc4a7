# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_created_event import BetaResponseCreatedEvent
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseCreated(BetaResponseCreatedEvent):
    """Beta responses server event response created (`response.created`)."""

    stream_id: str | None = None
