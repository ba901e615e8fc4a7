# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaToolImageGenerationSvgParam(TypedDict, total=False):
    """Beta tool image generation svg."""

    model: str | None
    reasoning: params.BetaToolImageGenerationSvgReasoningParam | Model | None


class BetaToolImageGenerationSvgReasoningParam(TypedDict, total=False):
    """Beta tool image generation svg reasoning."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
