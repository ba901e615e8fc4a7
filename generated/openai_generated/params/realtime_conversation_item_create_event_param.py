# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class RealtimeConversationItemCreateEventParam(TypedDict, total=False):
    """Realtime conversation item create event (`conversation.item.create`)."""

    event_id: str
    type: Required[Literal["conversation.item.create"]]
    previous_item_id: str
    item: Required[params.RealtimeConversationItemParam | Model]
