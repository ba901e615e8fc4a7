# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaRealtimeConversationItemTruncateEventParam(TypedDict, total=False):
    """Beta realtime conversation item truncate event (`conversation.item.truncate`)."""

    event_id: str
    type: Required[Literal["conversation.item.truncate"]]
    item_id: Required[str]
    content_index: Required[int]
    audio_end_ms: Required[int]
