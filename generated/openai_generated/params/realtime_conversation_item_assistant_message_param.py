# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class RealtimeConversationItemAssistantMessageParam(TypedDict, total=False):
    """Realtime conversation item assistant message (`realtime.item`)."""

    id: str
    """The id of the item; one you make yourself, at most 32 characters, or the server's."""
    object: Literal["realtime.item"]
    """Always `realtime.item`."""
    type: Required[Literal["message"]]
    """Always `message`."""
    status: Literal["completed", "incomplete", "in_progress"]
    """How far the item is; sending it has no effect."""
    role: Required[Literal["assistant"]]
    """Always `assistant`."""
    content: Required[Iterable[params.RealtimeConversationItemAssistantMessageContentParam | Model]]
    """What the model said, part by part."""
