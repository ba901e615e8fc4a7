# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenerateParamsComplexity: TypeAlias = Literal["low", "medium", "high"]
"""Image generate params complexity: the values known when this was generated."""
