# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class BetaReasoningParam(TypedDict, total=False):
    """Beta reasoning."""

    mode: Literal["standard", "pro"] | str
    """How the model thinks, apart from how long."""
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How long the model thinks: none, minimal, low, medium, high or more, as far as it knows them."""
    summary: Literal["auto", "concise", "detailed"] | None
    """Whether a summary of the thoughts comes along: auto, concise or detailed; none when left out."""
    context: Literal["auto", "current_turn", "all_turns"] | None
    """Which earlier thoughts the model sees again: auto, current_turn or all_turns."""
    generate_summary: Literal["auto", "concise", "detailed"] | None
    """The older name of summary."""
