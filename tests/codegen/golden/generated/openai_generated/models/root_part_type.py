# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

RootPartType: TypeAlias = Literal["root", "rhizome"]
"""Root part type: the values known when this was generated."""
