# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeReasoning(Model):
    """Realtime reasoning."""

    effort: Literal["minimal", "low", "medium", "high", "xhigh"] | None = None
    """How long the model thinks before it speaks."""
