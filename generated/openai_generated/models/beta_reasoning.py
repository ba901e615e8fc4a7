# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class BetaReasoning(Model):
    """Beta reasoning."""

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


BetaReasoningEffort: TypeAlias = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
"""Beta reasoning effort: the values known when this was generated."""


BetaReasoningSummary: TypeAlias = Literal["auto", "concise", "detailed"]
"""Beta reasoning summary: the values known when this was generated."""


BetaReasoningContext: TypeAlias = Literal["auto", "current_turn", "all_turns"]
"""Beta reasoning context: the values known when this was generated."""


BetaReasoningGenerateSummary: TypeAlias = Literal["auto", "concise", "detailed"]
"""Beta reasoning generate summary: the values known when this was generated."""
