# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


FunctionCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Function call status: the values known when this was generated."""
