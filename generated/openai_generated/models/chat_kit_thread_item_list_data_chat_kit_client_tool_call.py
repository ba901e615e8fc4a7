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
    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    created_at: int
    thread_id: str
    type: Literal["chatkit.client_tool_call"] = "chatkit.client_tool_call"
    status: Literal["in_progress", "completed"]
    call_id: str
    name: str
    arguments: str
    output: str | None = None
