# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaImageGenToolCallStatus: TypeAlias = Literal["in_progress", "completed", "generating", "failed"]
"""Beta image gen tool call status: the values known when this was generated."""
