# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class BetaResponseToolSearchOutputItemParamToolImageGenerationSvgReasoning(TypedDict, total=False):
    """Beta response tool search output item param tool image generation svg reasoning."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How much thinking to spend: more is slower, costs more, draws better; None for the model's measure."""
