# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class ConversationItemWithReference(Model):
    """Conversation item with reference (`realtime.item`)."""

    id: str | None = None
    """Names the item in events, references and deletions."""
    type: Literal["message", "function_call", "function_call_output", "item_reference"] | None = None
    """Whether it is a message, a call, its output, or a reference to an item."""
    object: Literal["realtime.item"] | None = None
    """Always `realtime.item`."""
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    """How far the item is: in_progress, completed or incomplete."""
    role: Literal["user", "assistant", "system"] | None = None
    """Who speaks, in a message."""
    content: list[ConversationItemContent] | None = None
    """What a message says, part by part."""
    call_id: str | None = None
    """The id of the tool call, which call and output share."""
    name: str | None = None
    """The function that a call names."""
    arguments: str | None = None
    """The arguments of a call, as JSON text."""
    output: str | None = None
    """What the function returned, as free text."""


ConversationItemWithReferenceType: TypeAlias = Literal[
    "message", "function_call", "function_call_output", "item_reference"
]
"""Conversation item with reference type: the values known when this was generated."""


ConversationItemWithReferenceStatus: TypeAlias = Literal["completed", "incomplete", "in_progress"]
"""Conversation item with reference status: the values known when this was generated."""


ConversationItemWithReferenceRole: TypeAlias = Literal["user", "assistant", "system"]
"""Conversation item with reference role: the values known when this was generated."""


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


ConversationItemContentType: TypeAlias = Literal["input_audio", "input_text", "item_reference", "text", "audio"]
"""Conversation item content type: the values known when this was generated."""
