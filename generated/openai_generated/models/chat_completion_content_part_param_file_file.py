# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ChatCompletionContentPartParamFileFile(Model):
    """Chat completion content part param file file."""

    filename: str | None = None
    """What the document is called; goes with file_data."""
    file_data: str | None = None
    """The document itself as a base64 data URL, instead of file_id."""
    file_id: str | None = None
    """The id of a document uploaded before, instead of file_data."""
