# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping

from openai_runtime.types import TypedDict


class ResponseFileSearchToolCallResultParam(TypedDict, total=False):
    """Response file search tool call result."""

    file_id: str
    """The file that the passage comes from."""
    text: str
    """The words of the passage."""
    filename: str
    """What that file is called."""
    attributes: Mapping[str, str | float | bool] | None
    """The pairs that were given to the file in its vector store."""
    score: float
    """How well the passage fits, 0 to 1."""
