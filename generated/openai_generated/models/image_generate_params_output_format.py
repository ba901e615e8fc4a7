# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenerateParamsOutputFormat: TypeAlias = Literal["png", "jpeg", "webp", "gif", "svg"]
"""Image generate params output format: the values known when this was generated."""
