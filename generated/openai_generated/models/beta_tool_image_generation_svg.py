# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class BetaToolImageGenerationSvg(Model):
    """Beta tool image generation svg."""

    model: str | None = None
    reasoning: BetaToolImageGenerationSvgReasoning | None = None


@model
class BetaToolImageGenerationSvgReasoning(Model):
    """Beta tool image generation svg reasoning."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None


BetaToolImageGenerationSvgReasoningEffort: TypeAlias = Literal[
    "none", "minimal", "low", "medium", "high", "xhigh", "max"
]
"""Beta tool image generation svg reasoning effort: the values known when this was generated."""
