# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

TranscriptionSessionUpdateSessionTurnDetectionEagerness: TypeAlias = Literal["low", "medium", "high", "auto"]
"""Transcription session update session turn detection eagerness: the values known when this was generated."""
