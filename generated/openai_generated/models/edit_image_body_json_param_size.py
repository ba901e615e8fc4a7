# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

EditImageBodyJsonParamSize: TypeAlias = Literal["auto", "1024x1024", "1536x1024", "1024x1536"]
"""Edit image body JSON param size: the values known when this was generated."""
