# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class RealtimeConversationItemUserMessageParam(TypedDict, total=False):
    """Realtime conversation item user message (`realtime.item`)."""

    id: str
    """The id of the item; one you make yourself, at most 32 characters, or the server's."""
    object: Literal["realtime.item"]
    """Always `realtime.item`."""
    type: Required[Literal["message"]]
    """Always `message`."""
    status: Literal["completed", "incomplete", "in_progress"]
    """How far the item is; sending it has no effect."""
    role: Required[Literal["user"]]
    """Always `user`."""
    content: Required[Iterable[params.RealtimeConversationItemUserMessageContentParam | Model]]
    """What the user says or shows, part by part."""
