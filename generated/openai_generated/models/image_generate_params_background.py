# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenerateParamsBackground: TypeAlias = Literal["transparent", "opaque", "auto"]
"""Image generate params background: the values known when this was generated."""
