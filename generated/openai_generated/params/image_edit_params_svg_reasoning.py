# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class ImageEditParamsSvgReasoning(TypedDict, total=False):
    """Image edit params svg reasoning."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
    """How much thinking to spend: more is slower, costs more, draws better; left out, the model's measure."""
