# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeConversationItemUserMessageContent(Model):
    """Realtime conversation item user message content."""

    type: Literal["input_text", "input_audio", "input_image", "item_reference", "text", "audio"] | str | None = None
    text: str | None = None
    audio: str | None = None
    image_url: str | None = None
    detail: Literal["auto", "low", "high"] | str | None = None
    transcript: str | None = None
