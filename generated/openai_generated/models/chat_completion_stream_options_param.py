# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ChatCompletionStreamOptionsParam(Model):
    """Chat completion stream options param."""

    include_usage: bool | None = None
    """Whether one more chunk at the end carries the token counts; its choices are empty."""
    include_obfuscation: bool | None = None
    """Whether chunks are padded so that their size tells nothing; true by default."""
