# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

TranscriptionSessionUpdateSessionTurnDetectionType: TypeAlias = Literal["server_vad", "semantic_vad"]
"""Transcription session update session turn detection type: the values known when this was generated."""
