# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class RealtimeConversationItemSystemMessage(Model):
    """Realtime conversation item system message (`realtime.item`)."""

    id: str | None = None
    """The id of the item; one you make yourself, at most 32 characters, or the server's."""
    object: Literal["realtime.item"] | None = None
    """Always `realtime.item`."""
    type: Literal["message"] = "message"
    """Always `message`."""
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    """How far the item is; sending it has no effect."""
    role: Literal["system"] = "system"
    """Always `system`."""
    content: list[RealtimeConversationItemSystemMessageContent]
    """What the model is told, part by part."""


RealtimeConversationItemSystemMessageStatus: TypeAlias = Literal["completed", "incomplete", "in_progress"]
"""Realtime conversation item system message status: the values known when this was generated."""


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
