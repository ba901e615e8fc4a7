# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_realtime_rate_limits_updated_event import (
        BetaRealtimeRateLimitsUpdatedEvent as RateLimitsUpdatedEvent,
        BetaRealtimeRateLimitsUpdatedEventRateLimit as RateLimit,
    )


__all__ = ["RateLimit", "RateLimitsUpdatedEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RateLimit": "openai_generated.models.beta_realtime_rate_limits_updated_event:BetaRealtimeRateLimitsUpdatedEventRateLimit",
        "RateLimitsUpdatedEvent": "openai_generated.models.beta_realtime_rate_limits_updated_event:BetaRealtimeRateLimitsUpdatedEvent",
    },
)
