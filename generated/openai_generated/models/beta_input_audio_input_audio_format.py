# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaInputAudioInputAudioFormat: TypeAlias = Literal["mp3", "wav"]
"""Beta input audio input audio format: the values known when this was generated."""
