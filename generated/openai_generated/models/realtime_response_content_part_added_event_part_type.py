# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeResponseContentPartAddedEventPartType: TypeAlias = Literal["audio", "text"]
"""Realtime response content part added event part type: the values known when this was generated."""
