# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ChatCompletionAudioParamFormat: TypeAlias = Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]
"""Chat completion audio param format: the values known when this was generated."""
