# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaRealtimeRateLimitsUpdatedEventRateLimitName: TypeAlias = Literal["requests", "tokens"]
"""Beta realtime rate limits updated event rate limit name: the values known when this was generated."""
