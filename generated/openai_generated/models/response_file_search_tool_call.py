# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


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


ResponseFileSearchToolCallStatus: TypeAlias = Literal["in_progress", "searching", "completed", "incomplete", "failed"]
"""Response file search tool call status: the values known when this was generated."""


@model
class ResponseFileSearchToolCallResult(Model):
    """Response file search tool call result."""

    file_id: str | None = None
    """The file that the passage comes from."""
    text: str | None = None
    """The words of the passage."""
    filename: str | None = None
    """What that file is called."""
    attributes: dict[str, str | float | bool] | None = None
    """The pairs that were given to the file in its vector store."""
    score: float | None = None
    """How well the passage fits, 0 to 1."""
