# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class CodeInterpreterOutputImageImage(Model):
    """Code interpreter output image image."""

    file_id: str | None = None
    """The file to download the picture from."""
