# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class FileContentResponse(Model):
    """File content response."""

    type: str | None = None
    """The kind of passage; `text` is the one there is."""
    text: str | None = None
    """The text of one passage, as the search sees it."""
