# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class FilePathDeltaAnnotationFilePath(Model):
    """File path delta annotation file path."""

    file_id: str | None = None
    """The file to download."""
