# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ImageEditCompletedEventOutputFormat: TypeAlias = Literal["png", "webp", "jpeg"]
"""Image edit completed event output format: the values known when this was generated."""
