# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_incomplete_event import BetaResponseIncompleteEvent
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseIncomplete(BetaResponseIncompleteEvent):
    """Beta responses server event response incomplete (`response.incomplete`)."""

    stream_id: str | None = None
