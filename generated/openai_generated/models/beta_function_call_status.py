# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


BetaFunctionCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Beta function call status: the values known when this was generated."""
