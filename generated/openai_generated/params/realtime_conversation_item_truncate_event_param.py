# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class RealtimeConversationItemTruncateEventParam(TypedDict, total=False):
    """Realtime conversation item truncate event (`conversation.item.truncate`)."""

    event_id: str
    """An id of your own, at most 512 characters, which an error about this event repeats."""
    type: Required[Literal["conversation.item.truncate"]]
    """Always `conversation.item.truncate`."""
    item_id: Required[str]
    """The model's message to cut; only its own can be."""
    content_index: Required[int]
    """Which part of the message to cut; 0, as there is one."""
    audio_end_ms: Required[int]
    """How much of the sound was heard and stays, in milliseconds."""
