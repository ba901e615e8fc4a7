# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

TranscriptionSessionModality: TypeAlias = Literal["text", "audio"]
"""Transcription session modality: the values known when this was generated."""
