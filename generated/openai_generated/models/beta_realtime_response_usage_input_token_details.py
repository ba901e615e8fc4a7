# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_realtime_response_usage_input_token_details_cached_tokens_details import (
        BetaRealtimeResponseUsageInputTokenDetailsCachedTokensDetails,
    )


@model
class BetaRealtimeResponseUsageInputTokenDetails(Model):
    """Beta realtime response usage input token details."""

    cached_tokens: int | None = None
    text_tokens: int | None = None
    image_tokens: int | None = None
    audio_tokens: int | None = None
    cached_tokens_details: BetaRealtimeResponseUsageInputTokenDetailsCachedTokensDetails | None = None
