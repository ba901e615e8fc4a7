# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ChatCompletionContentPartParamFileFile(Model):
    """Chat completion content part param file file."""

    filename: str | None = None
    file_data: str | None = None
    file_id: str | None = None
