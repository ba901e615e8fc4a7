# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeConversationItemSystemMessageContent(Model):
    """Realtime conversation item system message content (`input_text`)."""

    type: Literal["input_text"] | None = None
    text: str | None = None
    id: str | None = None
    audio: str | None = None
    transcript: str | None = None
