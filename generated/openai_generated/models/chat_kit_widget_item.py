# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ChatKitWidgetItem(Model):
    """Chat kit widget item (`chatkit.thread_item`)."""

    id: str
    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    """Always `chatkit.thread_item`."""
    created_at: int
    thread_id: str
    type: Literal["chatkit.widget"] = "chatkit.widget"
    """Always `chatkit.widget`."""
    widget: str
