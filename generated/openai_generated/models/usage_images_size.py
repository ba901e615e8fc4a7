# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


UsageImagesSize: TypeAlias = Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]
"""Usage images size: the values known when this was generated."""
