# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


ChatCompletionModalitySchema: TypeAlias = Literal["text", "audio"]
"""Chat completion modality schema: the values known when this was generated."""
