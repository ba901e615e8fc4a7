# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaRealtimeResponseStatusValue: TypeAlias = Literal["completed", "cancelled", "failed", "incomplete", "in_progress"]
"""Beta realtime response status value: the values known when this was generated."""
