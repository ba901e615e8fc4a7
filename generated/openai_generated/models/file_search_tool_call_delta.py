# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class FileSearchToolCallDelta(Model):
    """File search tool call delta (`file_search`)."""

    index: int
    """Which tool call of the step this belongs to, counted from 0."""
    id: str | None = None
    """Identifies the call in its run; absent after its first piece."""
    type: Literal["file_search"] = "file_search"
    """Always `file_search`."""
    file_search: dict[str, object]
    """Always empty for now; read the finished step for results."""
