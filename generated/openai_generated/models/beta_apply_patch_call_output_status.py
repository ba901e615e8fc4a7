# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaApplyPatchCallOutputStatus: TypeAlias = Literal["completed", "failed"]
"""Beta apply patch call output status: the values known when this was generated."""
