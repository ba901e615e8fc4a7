# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class RealtimeConversationItemSystemMessageContentParam(TypedDict, total=False):
    """Realtime conversation item system message content (`input_text`)."""

    type: Literal["input_text"]
    text: str
    id: str | None
    audio: str | None
    transcript: str | None
