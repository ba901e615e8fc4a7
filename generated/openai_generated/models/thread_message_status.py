# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ThreadMessageStatus: TypeAlias = Literal["in_progress", "incomplete", "completed"]
"""Thread message status: the values known when this was generated."""
