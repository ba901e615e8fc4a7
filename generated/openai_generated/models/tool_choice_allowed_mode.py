# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ToolChoiceAllowedMode: TypeAlias = Literal["auto", "required"]
"""Tool choice allowed mode: the values known when this was generated."""
