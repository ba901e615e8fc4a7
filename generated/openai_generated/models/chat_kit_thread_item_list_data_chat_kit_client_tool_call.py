# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ChatKitThreadItemListDataChatKitClientToolCall(Model):
    """Chat kit thread item list data chat kit client tool call (`chatkit.thread_item`)."""

    id: str
    """Identifies the item in its thread."""
    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    """Always `chatkit.thread_item`."""
    created_at: int
    """When the item was added, in seconds since 1970."""
    thread_id: str
    """The thread that the item stands in."""
    type: Literal["chatkit.client_tool_call"] = "chatkit.client_tool_call"
    """Always `chatkit.client_tool_call`."""
    status: Literal["in_progress", "completed"]
    """Whether the browser or app has answered the call."""
    call_id: str
    """What the result is handed in under."""
    name: str
    """The tool that the browser or app is to run."""
    arguments: str
    """The arguments as JSON text, which a model wrote."""
    output: str | None = None
    """What the browser or app answered, as JSON text; None until then."""
