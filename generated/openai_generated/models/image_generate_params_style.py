# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenerateParamsStyle: TypeAlias = Literal["vivid", "natural"]
"""Image generate params style: the values known when this was generated."""
