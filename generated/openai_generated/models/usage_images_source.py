# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


UsageImagesSource: TypeAlias = Literal["image.generation", "image.edit", "image.variation"]
"""Usage images source: the values known when this was generated."""
