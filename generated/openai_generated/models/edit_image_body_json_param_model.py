# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

EditImageBodyJsonParamModel: TypeAlias = Literal[
    "gpt-image-1.5", "gpt-image-2", "gpt-image-2-2026-04-21", "gpt-image-1", "gpt-image-1-mini", "chatgpt-image-latest"
]
"""Edit image body JSON param model: the values known when this was generated."""
