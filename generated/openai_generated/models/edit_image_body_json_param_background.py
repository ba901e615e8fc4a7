# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

EditImageBodyJsonParamBackground: TypeAlias = Literal["transparent", "opaque", "auto"]
"""Edit image body JSON param background: the values known when this was generated."""
