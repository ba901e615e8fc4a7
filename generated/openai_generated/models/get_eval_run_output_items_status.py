# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


GetEvalRunOutputItemsStatus: TypeAlias = Literal["fail", "pass"]
"""Get eval run output items status: the values known when this was generated."""
