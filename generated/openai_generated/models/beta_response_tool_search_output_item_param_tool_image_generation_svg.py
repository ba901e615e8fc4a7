# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class BetaResponseToolSearchOutputItemParamToolImageGenerationSvg(Model):
    """Beta response tool search output item param tool image generation svg."""

    model: str | None = None
    """The model that draws the picture as vectors; None for the server's choice."""
    reasoning: BetaResponseToolSearchOutputItemParamToolImageGenerationSvgReasoning | None = None
    """How long that model thinks before it draws; None for its own measure."""


@model
class BetaResponseToolSearchOutputItemParamToolImageGenerationSvgReasoning(Model):
    """Beta response tool search output item param tool image generation svg reasoning."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None
    """How much thinking to spend: more is slower, costs more, draws better; None for the model's measure."""


BetaResponseToolSearchOutputItemParamToolImageGenerationSvgReasoningEffort: TypeAlias = Literal[
    "none", "minimal", "low", "medium", "high", "xhigh", "max"
]
"""Beta response tool search output item param tool image generation svg reasoning effort: the values known when this was generated."""
