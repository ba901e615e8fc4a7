# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeConversationItemAssistantMessageContent(Model):
    """Realtime conversation item assistant message content."""

    type: Literal["output_text", "output_audio"] | str | None = None
    text: str | None = None
    audio: str | None = None
    transcript: str | None = None
    id: str | None = None
