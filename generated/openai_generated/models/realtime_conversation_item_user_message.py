# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class RealtimeConversationItemUserMessage(Model):
    """Realtime conversation item user message (`realtime.item`)."""

    id: str | None = None
    """The id of the item; one you make yourself, at most 32 characters, or the server's."""
    object: Literal["realtime.item"] | None = None
    """Always `realtime.item`."""
    type: Literal["message"] = "message"
    """Always `message`."""
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    """How far the item is; sending it has no effect."""
    role: Literal["user"] = "user"
    """Always `user`."""
    content: list[RealtimeConversationItemUserMessageContent]
    """What the user says or shows, part by part."""


RealtimeConversationItemUserMessageStatus: TypeAlias = Literal["completed", "incomplete", "in_progress"]
"""Realtime conversation item user message status: the values known when this was generated."""


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


RealtimeConversationItemUserMessageContentType: TypeAlias = Literal[
    "input_text", "input_audio", "input_image", "item_reference", "text", "audio"
]
"""Realtime conversation item user message content type: the values known when this was generated."""


RealtimeConversationItemUserMessageContentDetail: TypeAlias = Literal["auto", "low", "high"]
"""Realtime conversation item user message content detail: the values known when this was generated."""
