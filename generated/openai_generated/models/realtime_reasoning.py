# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class RealtimeReasoning(Model):
    """Realtime reasoning."""

    effort: Literal["minimal", "low", "medium", "high", "xhigh"] | None = None
    """How long the model thinks before it speaks."""


RealtimeReasoningEffort: TypeAlias = Literal["minimal", "low", "medium", "high", "xhigh"]
"""Realtime reasoning effort: the values known when this was generated."""
