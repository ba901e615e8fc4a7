# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeSessionCreateParamsTurnDetectionEagerness: TypeAlias = Literal["low", "medium", "high", "auto"]
"""Realtime session create params turn detection eagerness: the values known when this was generated."""
