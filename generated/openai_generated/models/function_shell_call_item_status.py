# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


FunctionShellCallItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Function shell call item status: the values known when this was generated."""
