# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

TranscriptionCreateParamsTimestampGranularity: TypeAlias = Literal["word", "segment"]
"""Transcription create params timestamp granularity: the values known when this was generated."""
