# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


BetaResponseInputItemMessageStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Beta response input item message status: the values known when this was generated."""
