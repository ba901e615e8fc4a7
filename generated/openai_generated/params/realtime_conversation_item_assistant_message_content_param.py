# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class RealtimeConversationItemAssistantMessageContentParam(TypedDict, total=False):
    """Realtime conversation item assistant message content."""

    type: Literal["output_text", "output_audio"]
    """Whether the part is text or sound."""
    text: str
    """The words of a part of text."""
    audio: str
    """The sound in base64; only where an item is sent or was retrieved."""
    transcript: str
    """What is said in the sound."""
    id: str | None
    """The id of the part, where it has one."""
