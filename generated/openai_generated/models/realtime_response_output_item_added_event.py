# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.realtime_conversation_item import RealtimeConversationItem


@model
class RealtimeResponseOutputItemAddedEvent(Model):
    """Realtime response output item added event (`response.output_item.added`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["response.output_item.added"] = "response.output_item.added"
    """Always `response.output_item.added`."""
    response_id: str
    """The response that this belongs to."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    item: RealtimeConversationItem
    """The new item, still without content."""


@model
class RealtimeResponseOutputItemDoneEvent(Model):
    """Realtime response output item done event (`response.output_item.done`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["response.output_item.done"] = "response.output_item.done"
    """Always `response.output_item.done`."""
    response_id: str
    """The response that this belongs to."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    item: RealtimeConversationItem
    """The whole item."""
