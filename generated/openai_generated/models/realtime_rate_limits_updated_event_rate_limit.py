# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeRateLimitsUpdatedEventRateLimit(Model):
    """Realtime rate limits updated event rate limit."""

    name: Literal["requests", "tokens"] | None = None
    """What is counted: requests or tokens."""
    limit: int | None = None
    """How much is allowed in all."""
    remaining: int | None = None
    """How much is left until the reset."""
    reset_seconds: float | None = None
    """In how many seconds the count starts anew."""
