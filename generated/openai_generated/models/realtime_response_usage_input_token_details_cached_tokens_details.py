# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class RealtimeResponseUsageInputTokenDetailsCachedTokensDetails(Model):
    """Realtime response usage input token details cached tokens details."""

    text_tokens: int | None = None
    """Cached tokens that are text."""
    image_tokens: int | None = None
    """Cached tokens that are pictures."""
    audio_tokens: int | None = None
    """Cached tokens that are sound."""
