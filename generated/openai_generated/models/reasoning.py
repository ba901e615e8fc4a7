# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class Reasoning(Model):
    """Reasoning."""

    mode: Literal["standard", "pro"] | str | None = None
    """How the model thinks, apart from how long."""
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None
    """How long the model thinks: none, minimal, low, medium, high or more, as far as it knows them."""
    summary: Literal["auto", "concise", "detailed"] | None = None
    """Whether a summary of the thoughts comes along: auto, concise or detailed; none when left out."""
    context: Literal["auto", "current_turn", "all_turns"] | None = None
    """Which earlier thoughts the model sees again: auto, current_turn or all_turns."""
    generate_summary: Literal["auto", "concise", "detailed"] | None = None
    """The older name of summary."""


ReasoningSummary: TypeAlias = Literal["auto", "concise", "detailed"]
"""Reasoning summary: the values known when this was generated."""


ReasoningContext: TypeAlias = Literal["auto", "current_turn", "all_turns"]
"""Reasoning context: the values known when this was generated."""


ReasoningGenerateSummary: TypeAlias = Literal["auto", "concise", "detailed"]
"""Reasoning generate summary: the values known when this was generated."""
