# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


GetEvalRunsOrder: TypeAlias = Literal["asc", "desc"]
"""Get eval runs order: the values known when this was generated."""
