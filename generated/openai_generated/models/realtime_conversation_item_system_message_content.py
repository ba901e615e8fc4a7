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
    """Always `input_text`."""
    text: str | None = None
    """The words of the part."""
    id: str | None = None
    """The id of the part, where it has one."""
    audio: str | None = None
    """The sound in base64, where the part is one."""
    transcript: str | None = None
    """What is said in the sound."""
