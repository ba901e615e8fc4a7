# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

RealtimeResponseCreateParamsWithReferencesParamOutputModality: TypeAlias = Literal["text", "audio"]
"""Realtime response create params with references param output modality: the values known when this was generated."""
