# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class FilePathAnnotationFilePath(Model):
    """File path annotation file path."""

    file_id: str
    """The file to download."""
