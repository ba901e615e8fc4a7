# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ImagesResponseBackground: TypeAlias = Literal["transparent", "opaque"]
"""Images response background: the values known when this was generated."""
