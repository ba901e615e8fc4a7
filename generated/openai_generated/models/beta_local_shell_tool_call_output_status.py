# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaLocalShellToolCallOutputStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Beta local shell tool call output status: the values known when this was generated."""
