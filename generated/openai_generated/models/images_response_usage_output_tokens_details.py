# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ImagesResponseUsageOutputTokensDetails(Model):
    """Images response usage output tokens details."""

    image_tokens: int
    """Tokens of the pictures made."""
    text_tokens: int
    """Tokens of text that the model wrote beside them."""
