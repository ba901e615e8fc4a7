# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ImageEditPartialImageEventBackground: TypeAlias = Literal["transparent", "opaque", "auto"]
"""Image edit partial image event background: the values known when this was generated."""
