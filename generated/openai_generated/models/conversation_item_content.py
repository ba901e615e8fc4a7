# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ConversationItemContent(Model):
    """Conversation item content."""

    type: Literal["input_audio", "input_text", "item_reference", "text", "audio"] | None = None
    """Whether the part is text or sound, and of which side; or a reference."""
    text: str | None = None
    """The words of a part of text."""
    id: str | None = None
    """The earlier item that a reference stands for."""
    audio: str | None = None
    """The sound in base64."""
    transcript: str | None = None
    """What is said in the sound."""
