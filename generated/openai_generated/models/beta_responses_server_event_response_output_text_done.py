# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_text_done_event import BetaResponseTextDoneEvent
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseOutputTextDone(BetaResponseTextDoneEvent):
    """Beta responses server event response output text done (`response.output_text.done`)."""

    stream_id: str | None = None
