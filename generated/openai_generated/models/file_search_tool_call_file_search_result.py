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
    file_name: str
    score: float
    content: list[FileSearchToolCallFileSearchResultContent] | None = None
