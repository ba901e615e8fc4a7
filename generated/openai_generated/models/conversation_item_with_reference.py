# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.conversation_item_content import ConversationItemContent


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
