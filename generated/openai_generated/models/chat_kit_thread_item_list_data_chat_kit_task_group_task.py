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
    """How the task is shown: as an entry of its own, or as a thought."""
    heading: str | None = None
    """A title for the task; None if it has none."""
    summary: str | None = None
    """What the task did, in words; None if it was not said."""
