# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ImagesResponseOutputFormat: TypeAlias = Literal["png", "webp", "jpeg", "gif", "svg"]
"""Images response output format: the values known when this was generated."""
