# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponseFileSearchToolCallStatus: TypeAlias = Literal[
    "in_progress", "searching", "completed", "incomplete", "failed"
]
"""Beta response file search tool call status: the values known when this was generated."""
