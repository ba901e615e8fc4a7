# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ConversationItemWithReferenceParam(TypedDict, total=False):
    """Conversation item with reference (`realtime.item`)."""

    id: str
    """Names the item in events, references and deletions."""
    type: Literal["message", "function_call", "function_call_output", "item_reference"]
    """Whether it is a message, a call, its output, or a reference to an item."""
    object: Literal["realtime.item"]
    """Always `realtime.item`."""
    status: Literal["completed", "incomplete", "in_progress"]
    """How far the item is: in_progress, completed or incomplete."""
    role: Literal["user", "assistant", "system"]
    """Who speaks, in a message."""
    content: Iterable[params.ConversationItemContentParam | Model]
    """What a message says, part by part."""
    call_id: str
    """The id of the tool call, which call and output share."""
    name: str
    """The function that a call names."""
    arguments: str
    """The arguments of a call, as JSON text."""
    output: str
    """What the function returned, as free text."""


class ConversationItemContentParam(TypedDict, total=False):
    """Conversation item content."""

    type: Literal["input_audio", "input_text", "item_reference", "text", "audio"]
    """Whether the part is text or sound, and of which side; or a reference."""
    text: str
    """The words of a part of text."""
    id: str
    """The earlier item that a reference stands for."""
    audio: str
    """The sound in base64."""
    transcript: str
    """What is said in the sound."""
