# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaComputerCallOutputStatus: TypeAlias = Literal["completed", "incomplete", "failed", "in_progress"]
"""Beta computer call output status: the values known when this was generated."""
