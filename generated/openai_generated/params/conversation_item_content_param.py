# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class ConversationItemContentParam(TypedDict, total=False):
    """Conversation item content."""

    type: Literal["input_audio", "input_text", "item_reference", "text", "audio"]
    """Whether the part is text or sound, and of which side; or a reference."""
    text: str
    """The words of a part of text."""
    id: str
    """The earlier item that a reference stands for."""
    audio: str
    """The sound in base64."""
    transcript: str
    """What is said in the sound."""
