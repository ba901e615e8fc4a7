# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class BetaResponseInputItemImageGenerationCallSvgUsageParam(TypedDict, total=False):
    """Beta response input item image generation call svg usage."""

    input_tokens: Required[int]
    """Tokens that the model of the drawing read."""
    model: Required[str]
    """The model that wrote the drawing."""
    output_tokens: Required[int]
    """Tokens that the model of the drawing wrote."""
    reasoning_tokens: Required[int]
    """Of the tokens written, those spent on thinking."""
    total_tokens: Required[int]
    """Tokens read and written together."""
