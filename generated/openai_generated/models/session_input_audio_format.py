# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

SessionInputAudioFormat: TypeAlias = Literal["pcm16", "g711_ulaw", "g711_alaw"]
"""Session input audio format: the values known when this was generated."""
