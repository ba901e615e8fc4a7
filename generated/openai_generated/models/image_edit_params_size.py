# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ImageEditParamsSize: TypeAlias = Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"]
"""Image edit params size: the values known when this was generated."""
