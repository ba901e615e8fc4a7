# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ImageCreateVariationParamsSize: TypeAlias = Literal["256x256", "512x512", "1024x1024"]
"""Image create variation params size: the values known when this was generated."""
