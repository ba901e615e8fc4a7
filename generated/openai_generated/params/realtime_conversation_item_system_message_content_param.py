# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class RealtimeConversationItemSystemMessageContentParam(TypedDict, total=False):
    """Realtime conversation item system message content (`input_text`)."""

    type: Literal["input_text"]
    """Always `input_text`."""
    text: str
    """The words of the part."""
    id: str | None
    """The id of the part, where it has one."""
    audio: str | None
    """The sound in base64, where the part is one."""
    transcript: str | None
    """What is said in the sound."""
