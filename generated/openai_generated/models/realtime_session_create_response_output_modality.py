# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeSessionCreateResponseOutputModality: TypeAlias = Literal["text", "audio"]
"""Realtime session create response output modality: the values known when this was generated."""
