# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

InputUnionMember1DecisionInputCustomToolCallOutputStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Input union member 1 decision input custom tool call output status: the values known when this was generated."""
