# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_failed_event import BetaResponseFailedEvent
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseFailed(BetaResponseFailedEvent):
    """Beta responses server event response failed (`response.failed`)."""

    stream_id: str | None = None
