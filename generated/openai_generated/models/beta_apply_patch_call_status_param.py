# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaApplyPatchCallStatusParam: TypeAlias = Literal["in_progress", "completed"]
"""Beta apply patch call status param: the values known when this was generated."""
