# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ImagesResponseSvgUsage(Model):
    """Images response svg usage."""

    input_tokens: int
    """Tokens that the drawing model read."""
    model: str
    """The model that drew the vectors."""
    output_tokens: int
    """Tokens that the drawing model wrote, thinking included."""
    reasoning_tokens: int
    """The part of the output that went into thinking."""
    total_tokens: int
    """Input and output together."""
