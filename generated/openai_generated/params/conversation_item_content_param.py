# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class ConversationItemContentParam(TypedDict, total=False):
    """Conversation item content."""

    type: Literal["input_audio", "input_text", "item_reference", "text", "audio"]
    text: str
    id: str
    audio: str
    transcript: str
