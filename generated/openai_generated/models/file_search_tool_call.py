# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.file_search_tool_call_file_search import FileSearchToolCallFileSearch


@model
class FileSearchToolCall(Model):
    """File search tool call (`file_search`)."""

    id: str
    """Identifies the call in its run, in the form `call_…`."""
    type: Literal["file_search"] = "file_search"
    """Always `file_search`."""
    file_search: FileSearchToolCallFileSearch
    """How the search was done and what it found."""
