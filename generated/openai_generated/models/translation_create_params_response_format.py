# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

TranslationCreateParamsResponseFormat: TypeAlias = Literal["json", "text", "srt", "verbose_json", "vtt"]
"""Translation create params response format: the values known when this was generated."""
