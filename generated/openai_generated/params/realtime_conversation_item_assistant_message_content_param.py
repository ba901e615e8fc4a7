# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class RealtimeConversationItemAssistantMessageContentParam(TypedDict, total=False):
    """Realtime conversation item assistant message content."""

    type: Literal["output_text", "output_audio"]
    text: str
    audio: str
    transcript: str
    id: str | None
