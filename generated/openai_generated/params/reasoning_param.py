# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class ReasoningParam(TypedDict, total=False):
    """Reasoning."""

    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh"] | None
    """How long the model thinks: none, minimal, low, medium, high or more, as far as it knows them."""
    summary: Literal["auto", "concise", "detailed"] | None
    """Whether a summary of the thoughts comes along: auto, concise or detailed; none when left out."""
    generate_summary: Literal["auto", "concise", "detailed"] | None
    """The older name of summary."""
