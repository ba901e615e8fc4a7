# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ImageEditParamsComplexity: TypeAlias = Literal["low", "medium", "high"]
"""Image edit params complexity: the values known when this was generated."""
