# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaFunctionShellCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Beta function shell call status: the values known when this was generated."""
