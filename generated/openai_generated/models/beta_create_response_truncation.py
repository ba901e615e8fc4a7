# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaCreateResponseTruncation: TypeAlias = Literal["auto", "disabled"]
"""Beta create response truncation: the values known when this was generated."""
