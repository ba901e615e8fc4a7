# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class RealtimeConversationItemUserMessageContentParam(TypedDict, total=False):
    """Realtime conversation item user message content."""

    type: Literal["input_text", "input_audio", "input_image", "item_reference", "text", "audio"]
    text: str
    audio: str
    image_url: str
    detail: Literal["auto", "low", "high"]
    transcript: str
