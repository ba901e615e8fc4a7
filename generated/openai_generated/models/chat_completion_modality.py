# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


ChatCompletionModality: TypeAlias = Literal["text", "audio"]
"""Chat completion modality: the values known when this was generated."""
