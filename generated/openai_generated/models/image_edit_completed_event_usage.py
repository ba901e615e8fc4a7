# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ImageEditCompletedEventUsage(Model):
    """Image edit completed event usage."""

    total_tokens: int
    """Input and output together."""
    input_tokens: int
    """Tokens of the prompt and of the pictures given."""
    output_tokens: int
    """Tokens of the pictures made."""
    input_tokens_details: ImageEditCompletedEventUsageInputTokensDetails
    """The input split into text and pictures."""


@model
class ImageEditCompletedEventUsageInputTokensDetails(Model):
    """Image edit completed event usage input tokens details."""

    text_tokens: int
    """Tokens of the prompt."""
    image_tokens: int
    """Tokens of the pictures given; 0 if there were none."""
