# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenPartialImageEventOutputFormat: TypeAlias = Literal["png", "webp", "jpeg"]
"""Image gen partial image event output format: the values known when this was generated."""
