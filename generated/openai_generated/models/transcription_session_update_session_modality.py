# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

TranscriptionSessionUpdateSessionModality: TypeAlias = Literal["text", "audio"]
"""Transcription session update session modality: the values known when this was generated."""
