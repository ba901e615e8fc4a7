# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.realtime_rate_limits_updated_event_rate_limit import (
        RealtimeRateLimitsUpdatedEventRateLimit,
    )


@model
class RealtimeRateLimitsUpdatedEvent(Model):
    """Realtime rate limits updated event (`rate_limits.updated`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["rate_limits.updated"] = "rate_limits.updated"
    """Always `rate_limits.updated`."""
    rate_limits: list[RealtimeRateLimitsUpdatedEventRateLimit]
    """What is left of each limit; the answer being made has its tokens reserved already."""
