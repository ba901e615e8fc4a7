# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class BetaRealtimeRateLimitsUpdatedEvent(Model):
    """Beta realtime rate limits updated event (`rate_limits.updated`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["rate_limits.updated"] = "rate_limits.updated"
    """Always `rate_limits.updated`."""
    rate_limits: list[BetaRealtimeRateLimitsUpdatedEventRateLimit]
    """What is left of each limit; the answer being made has its tokens reserved already."""


@model
class BetaRealtimeRateLimitsUpdatedEventRateLimit(Model):
    """Beta realtime rate limits updated event rate limit."""

    name: Literal["requests", "tokens"] | None = None
    """What is counted: requests or tokens."""
    limit: int | None = None
    """How much is allowed in all."""
    remaining: int | None = None
    """How much is left until the reset."""
    reset_seconds: float | None = None
    """In how many seconds the count starts anew."""


BetaRealtimeRateLimitsUpdatedEventRateLimitName: TypeAlias = Literal["requests", "tokens"]
"""Beta realtime rate limits updated event rate limit name: the values known when this was generated."""
