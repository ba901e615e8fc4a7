# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeConversationItemUserMessageContent(Model):
    """Realtime conversation item user message content."""

    type: Literal["input_text", "input_audio", "input_image", "item_reference", "text", "audio"] | None = None
    """Whether the part is text, sound or a picture."""
    text: str | None = None
    """The words of a part of text."""
    audio: str | None = None
    """The sound in base64, encoded as the session's input is."""
    image_url: str | None = None
    """The picture as a base64 data URL, png or jpeg."""
    detail: Literal["auto", "low", "high"] | None = None
    """How closely the model looks at the picture: auto (the default), low or high."""
    transcript: str | None = None
    """What is said in the sound; for reference, the model hears the sound itself."""
