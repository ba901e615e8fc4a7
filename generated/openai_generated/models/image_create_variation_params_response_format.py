# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ImageCreateVariationParamsResponseFormat: TypeAlias = Literal["url", "b64_json"]
"""Image create variation params response format: the values known when this was generated."""
