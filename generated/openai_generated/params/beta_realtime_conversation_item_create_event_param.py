# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaRealtimeConversationItemCreateEventParam(TypedDict, total=False):
    """Beta realtime conversation item create event (`conversation.item.create`)."""

    event_id: str
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Required[Literal["conversation.item.create"]]
    """Always `conversation.item.create`."""
    previous_item_id: str
    """Behind which item to put the new one: root for the front, the end when left out."""
    item: Required[params.RealtimeConversationItemParam | Model]
    """The item to add: a message, a tool call or its output."""
