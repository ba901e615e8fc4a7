# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaFunctionToolCallOutputStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Beta function tool call output status: the values known when this was generated."""
