# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class CodeInterpreterToolCallCodeInterpreterOutputImageImage(Model):
    """Code interpreter tool call code interpreter output image image."""

    file_id: str
    """The file to download the picture from."""
