# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class BetaResponsesClientEventResponseCreateBackgroundOptions(Model):
    """Beta responses client event response create background options."""

    completion_window: Literal["soonest", "2h", "8h"] | None = None
    """By when the work should be done: soonest, or within 2h or 8h."""
    continuation_id: str | None = None
    """An opaque mark by which interrupted work goes on."""


BetaResponsesClientEventResponseCreateBackgroundOptionsCompletionWindow: TypeAlias = Literal["soonest", "2h", "8h"]
"""Beta responses client event response create background options completion window: the values known when this was generated."""
