# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ChatKitThreadItemListDataChatKitTaskGroupTask(Model):
    """Chat kit thread item list data chat kit task group task."""

    type: Literal["custom", "thought"]
    heading: str | None = None
    summary: str | None = None
