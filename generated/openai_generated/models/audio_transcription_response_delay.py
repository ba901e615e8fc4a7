# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

AudioTranscriptionResponseDelay: TypeAlias = Literal["minimal", "low", "medium", "high", "xhigh"]
"""Audio transcription response delay: the values known when this was generated."""
