# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ImagesResponseUsageInputTokensDetails(Model):
    """Images response usage input tokens details."""

    text_tokens: int
    """Tokens of the prompt."""
    image_tokens: int
    """Tokens of the pictures given; 0 if there were none."""
