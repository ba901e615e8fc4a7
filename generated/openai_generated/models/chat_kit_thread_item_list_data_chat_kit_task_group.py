# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_kit_thread_item_list_data_chat_kit_task_group_task import (
        ChatKitThreadItemListDataChatKitTaskGroupTask,
    )


@model
class ChatKitThreadItemListDataChatKitTaskGroup(Model):
    """Chat kit thread item list data chat kit task group (`chatkit.thread_item`)."""

    id: str
    """Identifies the item in its thread."""
    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    """Always `chatkit.thread_item`."""
    created_at: int
    """When the item was added, in seconds since 1970."""
    thread_id: str
    """The thread that the item stands in."""
    type: Literal["chatkit.task_group"] = "chatkit.task_group"
    """Always `chatkit.task_group`."""
    tasks: list[ChatKitThreadItemListDataChatKitTaskGroupTask]
    """The tasks, in the order they were done."""
