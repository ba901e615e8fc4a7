# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_realtime_response import (
        BetaRealtimeResponseUsage as RealtimeResponseUsage,
        BetaRealtimeResponseUsageInputTokenDetails as InputTokenDetails,
        BetaRealtimeResponseUsageOutputTokenDetails as OutputTokenDetails,
    )


__all__ = ["InputTokenDetails", "OutputTokenDetails", "RealtimeResponseUsage"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputTokenDetails": "openai_generated.models.beta_realtime_response:BetaRealtimeResponseUsageInputTokenDetails",
        "OutputTokenDetails": "openai_generated.models.beta_realtime_response:BetaRealtimeResponseUsageOutputTokenDetails",
        "RealtimeResponseUsage": "openai_generated.models.beta_realtime_response:BetaRealtimeResponseUsage",
    },
)
