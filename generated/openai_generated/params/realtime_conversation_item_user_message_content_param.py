# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class RealtimeConversationItemUserMessageContentParam(TypedDict, total=False):
    """Realtime conversation item user message content."""

    type: Literal["input_text", "input_audio", "input_image", "item_reference", "text", "audio"]
    """Whether the part is text, sound or a picture."""
    text: str
    """The words of a part of text."""
    audio: str
    """The sound in base64, encoded as the session's input is."""
    image_url: str
    """The picture as a base64 data URL, png or jpeg."""
    detail: Literal["auto", "low", "high"]
    """How closely the model looks at the picture: auto (the default), low or high."""
    transcript: str
    """What is said in the sound; for reference, the model hears the sound itself."""
