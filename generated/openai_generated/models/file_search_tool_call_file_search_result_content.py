# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class FileSearchToolCallFileSearchResultContent(Model):
    """File search tool call file search result content (`text`)."""

    type: Literal["text"] | None = None
    """Always `text`."""
    text: str | None = None
    """The text of one passage."""
