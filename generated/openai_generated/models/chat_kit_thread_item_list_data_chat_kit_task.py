# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ChatKitThreadItemListDataChatKitTask(Model):
    """Chat kit thread item list data chat kit task (`chatkit.thread_item`)."""

    id: str
    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    created_at: int
    thread_id: str
    type: Literal["chatkit.task"] = "chatkit.task"
    task_type: Literal["custom", "thought"]
    heading: str | None = None
    summary: str | None = None
