# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaRealtimeResponseContentPartDoneEventPartType: TypeAlias = Literal["audio", "text"]
"""Beta realtime response content part done event part type: the values known when this was generated."""
