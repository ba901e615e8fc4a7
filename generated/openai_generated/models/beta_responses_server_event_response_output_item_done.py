# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_output_item_done_event import BetaResponseOutputItemDoneEvent
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseOutputItemDone(BetaResponseOutputItemDoneEvent):
    """Beta responses server event response output item done (`response.output_item.done`)."""

    stream_id: str | None = None
