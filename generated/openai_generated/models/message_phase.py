# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


MessagePhase: TypeAlias = Literal["commentary", "final_answer"]
"""Message phase: the values known when this was generated."""
