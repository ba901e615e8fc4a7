# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


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
