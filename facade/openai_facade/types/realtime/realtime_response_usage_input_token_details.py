# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_response import (
        RealtimeResponseUsageInputTokenDetails as RealtimeResponseUsageInputTokenDetails,
        RealtimeResponseUsageInputTokenDetailsCachedTokensDetails as CachedTokensDetails,
    )


__all__ = ["CachedTokensDetails", "RealtimeResponseUsageInputTokenDetails"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CachedTokensDetails": "openai_generated.models.realtime_response:RealtimeResponseUsageInputTokenDetailsCachedTokensDetails",
        "RealtimeResponseUsageInputTokenDetails": "openai_generated.models.realtime_response",
    },
)
