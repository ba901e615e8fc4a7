# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaProgramOutputStatus: TypeAlias = Literal["completed", "incomplete"]
"""Beta program output status: the values known when this was generated."""
