# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponseCodeInterpreterToolCallStatus: TypeAlias = Literal[
    "in_progress", "completed", "incomplete", "interpreting", "failed"
]
"""Beta response code interpreter tool call status: the values known when this was generated."""
