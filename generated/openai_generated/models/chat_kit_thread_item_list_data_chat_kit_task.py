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
    """Identifies the item in its thread."""
    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    """Always `chatkit.thread_item`."""
    created_at: int
    """When the item was added, in seconds since 1970."""
    thread_id: str
    """The thread that the item stands in."""
    type: Literal["chatkit.task"] = "chatkit.task"
    """Always `chatkit.task`."""
    task_type: Literal["custom", "thought"]
    """How the task is shown: as an entry of its own, or as a thought."""
    heading: str | None = None
    """A title for the task; None if it has none."""
    summary: str | None = None
    """What the task did, in words; None if it was not said."""
