# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class RealtimeConversationItemAssistantMessage(Model):
    """Realtime conversation item assistant message (`realtime.item`)."""

    id: str | None = None
    """The id of the item; one you make yourself, at most 32 characters, or the server's."""
    object: Literal["realtime.item"] | None = None
    """Always `realtime.item`."""
    type: Literal["message"] = "message"
    """Always `message`."""
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    """How far the item is; sending it has no effect."""
    role: Literal["assistant"] = "assistant"
    """Always `assistant`."""
    content: list[RealtimeConversationItemAssistantMessageContent]
    """What the model said, part by part."""


RealtimeConversationItemAssistantMessageStatus: TypeAlias = Literal["completed", "incomplete", "in_progress"]
"""Realtime conversation item assistant message status: the values known when this was generated."""


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


RealtimeConversationItemAssistantMessageContentType: TypeAlias = Literal["output_text", "output_audio"]
"""Realtime conversation item assistant message content type: the values known when this was generated."""
