# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

SpeechCreateParamsStreamFormat: TypeAlias = Literal["sse", "audio"]
"""Speech create params stream format: the values known when this was generated."""
