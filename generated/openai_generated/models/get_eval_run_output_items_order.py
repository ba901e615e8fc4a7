# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


GetEvalRunOutputItemsOrder: TypeAlias = Literal["asc", "desc"]
"""Get eval run output items order: the values known when this was generated."""
