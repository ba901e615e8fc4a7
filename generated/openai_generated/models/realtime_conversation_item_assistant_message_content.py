# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeConversationItemAssistantMessageContent(Model):
    """Realtime conversation item assistant message content."""

    type: Literal["output_text", "output_audio"] | None = None
    """Whether the part is text or sound."""
    text: str | None = None
    """The words of a part of text."""
    audio: str | None = None
    """The sound in base64; only where an item is sent or was retrieved."""
    transcript: str | None = None
    """What is said in the sound."""
    id: str | None = None
    """The id of the part, where it has one."""
