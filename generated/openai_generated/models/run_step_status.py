# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

RunStepStatus: TypeAlias = Literal["in_progress", "cancelled", "failed", "completed", "expired"]
"""Run step status: the values known when this was generated."""
