# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ConversationItemWithReferenceParam(TypedDict, total=False):
    """Conversation item with reference (`realtime.item`)."""

    id: str
    type: Literal["message", "function_call", "function_call_output", "item_reference"]
    object: Literal["realtime.item"]
    """Always `realtime.item`."""
    status: Literal["completed", "incomplete", "in_progress"]
    role: Literal["user", "assistant", "system"]
    content: Iterable[params.ConversationItemContentParam | Model]
    call_id: str
    name: str
    arguments: str
    output: str
