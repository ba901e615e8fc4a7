# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenCompletedEventOutputFormat: TypeAlias = Literal["png", "webp", "jpeg"]
"""Image gen completed event output format: the values known when this was generated."""
