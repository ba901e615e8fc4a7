# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ImageEditParamsOutputFormat: TypeAlias = Literal["png", "jpeg", "webp", "gif", "svg"]
"""Image edit params output format: the values known when this was generated."""
