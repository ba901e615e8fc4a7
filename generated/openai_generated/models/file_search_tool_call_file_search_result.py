# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.file_search_tool_call_file_search_result_content import (
        FileSearchToolCallFileSearchResultContent,
    )


@model
class FileSearchToolCallFileSearchResult(Model):
    """File search tool call file search result."""

    file_id: str
    """The file that the passages come from."""
    file_name: str
    """What the file was called when it was uploaded."""
    score: float
    """How well this matches, from 0 to 1 (best)."""
    content: list[FileSearchToolCallFileSearchResultContent] | None = None
    """The passages themselves; only if `include` asked for them."""
