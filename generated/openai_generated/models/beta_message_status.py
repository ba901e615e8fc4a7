# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaMessageStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Beta message status: the values known when this was generated."""
