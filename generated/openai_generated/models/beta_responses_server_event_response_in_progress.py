# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_in_progress_event import BetaResponseInProgressEvent
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseInProgress(BetaResponseInProgressEvent):
    """Beta responses server event response in progress (`response.in_progress`)."""

    stream_id: str | None = None
