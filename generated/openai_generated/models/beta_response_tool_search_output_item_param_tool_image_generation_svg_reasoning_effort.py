# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponseToolSearchOutputItemParamToolImageGenerationSvgReasoningEffort: TypeAlias = Literal[
    "none", "minimal", "low", "medium", "high", "xhigh", "max"
]
"""Beta response tool search output item param tool image generation svg reasoning effort: the values known when this was generated."""
