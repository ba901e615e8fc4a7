# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaRealtimeResponseCreateEventResponseConversation: TypeAlias = Literal["auto", "none"]
"""Beta realtime response create event response conversation: the values known when this was generated."""
