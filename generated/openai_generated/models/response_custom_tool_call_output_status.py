# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ResponseCustomToolCallOutputStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Response custom tool call output status: the values known when this was generated."""
