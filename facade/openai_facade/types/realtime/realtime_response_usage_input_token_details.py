# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_response_usage_input_token_details import (
        RealtimeResponseUsageInputTokenDetails as RealtimeResponseUsageInputTokenDetails,
    )
    from openai_generated.models.realtime_response_usage_input_token_details_cached_tokens_details import (
        RealtimeResponseUsageInputTokenDetailsCachedTokensDetails as CachedTokensDetails,
    )


__all__ = ["CachedTokensDetails", "RealtimeResponseUsageInputTokenDetails"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CachedTokensDetails": "openai_generated.models.realtime_response_usage_input_token_details_cached_tokens_details:RealtimeResponseUsageInputTokenDetailsCachedTokensDetails",
        "RealtimeResponseUsageInputTokenDetails": "openai_generated.models.realtime_response_usage_input_token_details",
    },
)
