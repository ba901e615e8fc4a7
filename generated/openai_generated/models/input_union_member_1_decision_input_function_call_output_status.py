# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

InputUnionMember1DecisionInputFunctionCallOutputStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Input union member 1 decision input function call output status: the values known when this was generated."""
