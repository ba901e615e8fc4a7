# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaRealtimeResponseUsageOutputTokenDetails(Model):
    """Beta realtime response usage output token details."""

    text_tokens: int | None = None
    """Generated tokens that are text."""
    audio_tokens: int | None = None
    """Generated tokens that are sound."""
