# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


FunctionCallOutputStatusEnum: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Function call output status enum: the values known when this was generated."""
