# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

AudioTranscriptionDelay: TypeAlias = Literal["minimal", "low", "medium", "high", "xhigh"]
"""Audio transcription delay: the values known when this was generated."""
