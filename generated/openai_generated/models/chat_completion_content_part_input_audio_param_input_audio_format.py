# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ChatCompletionContentPartInputAudioParamInputAudioFormat: TypeAlias = Literal["wav", "mp3"]
"""Chat completion content part input audio param input audio format: the values known when this was generated."""
