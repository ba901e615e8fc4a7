# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaRealtimeResponseCreateEventResponseModality: TypeAlias = Literal["text", "audio"]
"""Beta realtime response create event response modality: the values known when this was generated."""
