# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeRateLimitsUpdatedEventRateLimitName: TypeAlias = Literal["requests", "tokens"]
"""Realtime rate limits updated event rate limit name: the values known when this was generated."""
