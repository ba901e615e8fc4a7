# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_output_item_added_event import (
    BetaResponseOutputItemAddedEvent,
    BetaResponseOutputItemDoneEvent,
)
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseOutputItemAdded(BetaResponseOutputItemAddedEvent):
    """Beta responses server event response output item added (`response.output_item.added`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class BetaResponsesServerEventResponseOutputItemDone(BetaResponseOutputItemDoneEvent):
    """Beta responses server event response output item done (`response.output_item.done`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
