# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeAudioInputTurnDetectionSemanticVadEagerness: TypeAlias = Literal["low", "medium", "high", "auto"]
"""Realtime audio input turn detection semantic VAD eagerness: the values known when this was generated."""
