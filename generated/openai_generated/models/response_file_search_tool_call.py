# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response_file_search_tool_call_result import ResponseFileSearchToolCallResult


@model
class ResponseFileSearchToolCall(Model):
    """Response file search tool call (`file_search_call`)."""

    id: str
    """Names the item in events, references and deletions."""
    type: Literal["file_search_call"] = "file_search_call"
    """Always `file_search_call`."""
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    """How far the search is."""
    queries: list[str]
    """What was searched for, in the model's words."""
    results: list[ResponseFileSearchToolCallResult] | None = None
    """The passages found; null unless the request's include asked for them."""
