# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeSessionCreateParamsModality: TypeAlias = Literal["text", "audio"]
"""Realtime session create params modality: the values known when this was generated."""
