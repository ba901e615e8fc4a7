# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaRealtimeConversationItemRetrieveEventParam(TypedDict, total=False):
    """Beta realtime conversation item retrieve event (`conversation.item.retrieve`)."""

    event_id: str
    type: Required[Literal["conversation.item.retrieve"]]
    item_id: Required[str]
