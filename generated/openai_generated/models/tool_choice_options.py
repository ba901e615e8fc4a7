# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


ToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]
"""Tool choice options: the values known when this was generated."""
