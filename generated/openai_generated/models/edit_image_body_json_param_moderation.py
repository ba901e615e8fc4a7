# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

EditImageBodyJsonParamModeration: TypeAlias = Literal["low", "auto"]
"""Edit image body JSON param moderation: the values known when this was generated."""
