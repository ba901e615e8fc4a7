# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeSessionCreateParamsTurnDetectionType: TypeAlias = Literal["server_vad", "semantic_vad"]
"""Realtime session create params turn detection type: the values known when this was generated."""
