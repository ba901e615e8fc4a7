# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.realtime_response_usage_input_token_details_cached_tokens_details import (
        RealtimeResponseUsageInputTokenDetailsCachedTokensDetails,
    )


@model
class RealtimeResponseUsageInputTokenDetails(Model):
    """Realtime response usage input token details."""

    cached_tokens: int | None = None
    """Tokens read from the cache, at a lower price."""
    text_tokens: int | None = None
    """Tokens read that are text."""
    image_tokens: int | None = None
    """Tokens read that are pictures."""
    audio_tokens: int | None = None
    """Tokens read that are sound."""
    cached_tokens_details: RealtimeResponseUsageInputTokenDetailsCachedTokensDetails | None = None
    """How the cached tokens divide."""
