# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ImageEditPartialImageEventOutputFormat: TypeAlias = Literal["png", "webp", "jpeg"]
"""Image edit partial image event output format: the values known when this was generated."""
