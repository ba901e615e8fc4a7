# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponseOutputMessageStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Beta response output message status: the values known when this was generated."""
