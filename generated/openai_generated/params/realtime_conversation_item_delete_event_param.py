# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class RealtimeConversationItemDeleteEventParam(TypedDict, total=False):
    """Realtime conversation item delete event (`conversation.item.delete`)."""

    event_id: str
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Required[Literal["conversation.item.delete"]]
    """Always `conversation.item.delete`."""
    item_id: Required[str]
    """Which item is to go; conversation.item.deleted says when it is gone."""
