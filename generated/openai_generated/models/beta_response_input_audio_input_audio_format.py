# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponseInputAudioInputAudioFormat: TypeAlias = Literal["mp3", "wav"]
"""Beta response input audio input audio format: the values known when this was generated."""
