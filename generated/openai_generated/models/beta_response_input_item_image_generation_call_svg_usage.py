# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaResponseInputItemImageGenerationCallSvgUsage(Model):
    """Beta response input item image generation call svg usage."""

    input_tokens: int
    """Tokens that the model of the drawing read."""
    model: str
    """The model that wrote the drawing."""
    output_tokens: int
    """Tokens that the model of the drawing wrote."""
    reasoning_tokens: int
    """Of the tokens written, those spent on thinking."""
    total_tokens: int
    """Tokens read and written together."""
