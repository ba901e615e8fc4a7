# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


ListEvalsOrderBy: TypeAlias = Literal["created_at", "updated_at"]
"""List evals order by: the values known when this was generated."""
