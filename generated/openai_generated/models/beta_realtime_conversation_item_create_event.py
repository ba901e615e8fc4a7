# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.realtime_conversation_item import RealtimeConversationItem


@model
class BetaRealtimeConversationItemCreateEvent(Model):
    """Beta realtime conversation item create event (`conversation.item.create`)."""

    event_id: str | None = None
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Literal["conversation.item.create"] = "conversation.item.create"
    """Always `conversation.item.create`."""
    previous_item_id: str | None = None
    """Behind which item to put the new one: root for the front, the end when left out."""
    item: RealtimeConversationItem
    """The item to add: a message, a tool call or its output."""


@model
class BetaRealtimeConversationItemDeleteEvent(Model):
    """Beta realtime conversation item delete event (`conversation.item.delete`)."""

    event_id: str | None = None
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Literal["conversation.item.delete"] = "conversation.item.delete"
    """Always `conversation.item.delete`."""
    item_id: str
    """Which item is to go; conversation.item.deleted says when it is gone."""


@model
class BetaRealtimeConversationItemRetrieveEvent(Model):
    """Beta realtime conversation item retrieve event (`conversation.item.retrieve`)."""

    event_id: str | None = None
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Literal["conversation.item.retrieve"] = "conversation.item.retrieve"
    """Always `conversation.item.retrieve`."""
    item_id: str
    """The item to send back as the server has it."""


@model
class BetaRealtimeConversationItemTruncateEvent(Model):
    """Beta realtime conversation item truncate event (`conversation.item.truncate`)."""

    event_id: str | None = None
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Literal["conversation.item.truncate"] = "conversation.item.truncate"
    """Always `conversation.item.truncate`."""
    item_id: str
    """The model's message to cut; only its own can be."""
    content_index: int
    """Which part of the message to cut; 0, as there is one."""
    audio_end_ms: int
    """How much of the sound was heard and stays, in milliseconds."""
