# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaSearchContentType: TypeAlias = Literal["text", "image"]
"""Beta search content type: the values known when this was generated."""
