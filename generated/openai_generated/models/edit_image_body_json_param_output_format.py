# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

EditImageBodyJsonParamOutputFormat: TypeAlias = Literal["png", "jpeg", "webp"]
"""Edit image body JSON param output format: the values known when this was generated."""
