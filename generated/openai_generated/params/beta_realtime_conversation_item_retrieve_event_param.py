# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaRealtimeConversationItemRetrieveEventParam(TypedDict, total=False):
    """Beta realtime conversation item retrieve event (`conversation.item.retrieve`)."""

    event_id: str
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Required[Literal["conversation.item.retrieve"]]
    """Always `conversation.item.retrieve`."""
    item_id: Required[str]
    """The item to send back as the server has it."""
