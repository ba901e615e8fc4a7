# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ImageEditParamsResponseFormat: TypeAlias = Literal["url", "b64_json"]
"""Image edit params response format: the values known when this was generated."""
