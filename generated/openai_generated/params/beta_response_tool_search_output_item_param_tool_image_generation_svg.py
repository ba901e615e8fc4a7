# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaResponseToolSearchOutputItemParamToolImageGenerationSvg(TypedDict, total=False):
    """Beta response tool search output item param tool image generation svg."""

    model: str | None
    """The model that draws the picture as vectors; None for the server's choice."""
    reasoning: params.BetaResponseToolSearchOutputItemParamToolImageGenerationSvgReasoning | Model | None
    """How long that model thinks before it draws; None for its own measure."""


class BetaResponseToolSearchOutputItemParamToolImageGenerationSvgReasoning(TypedDict, total=False):
    """Beta response tool search output item param tool image generation svg reasoning."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How much thinking to spend: more is slower, costs more, draws better; None for the model's measure."""
