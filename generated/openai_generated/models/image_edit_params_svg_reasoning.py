# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class ImageEditParamsSvgReasoning(Model):
    """Image edit params svg reasoning."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None
    """How much thinking to spend: more is slower, costs more, draws better; left out, the model's measure."""


ImageEditParamsSvgReasoningEffort: TypeAlias = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
"""Image edit params svg reasoning effort: the values known when this was generated."""
