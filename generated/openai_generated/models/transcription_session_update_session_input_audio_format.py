# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

TranscriptionSessionUpdateSessionInputAudioFormat: TypeAlias = Literal["pcm16", "g711_ulaw", "g711_alaw"]
"""Transcription session update session input audio format: the values known when this was generated."""
