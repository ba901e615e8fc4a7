# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class RealtimeConversationItemSystemMessageParam(TypedDict, total=False):
    """Realtime conversation item system message (`realtime.item`)."""

    id: str
    object: Literal["realtime.item"]
    type: Required[Literal["message"]]
    status: Literal["completed", "incomplete", "in_progress"]
    role: Required[Literal["system"]]
    content: Required[Iterable[params.RealtimeConversationItemSystemMessageContentParam | Model]]
