# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


GetEvalRunsStatus: TypeAlias = Literal["queued", "in_progress", "completed", "canceled", "failed"]
"""Get eval runs status: the values known when this was generated."""
