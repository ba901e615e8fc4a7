# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

TaskType: TypeAlias = Literal["custom", "thought"]
"""Task type: the values known when this was generated."""
