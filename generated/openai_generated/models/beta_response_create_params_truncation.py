# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


BetaResponseCreateParamsTruncation: TypeAlias = Literal["auto", "disabled"]
"""Beta response create params truncation: the values known when this was generated."""
