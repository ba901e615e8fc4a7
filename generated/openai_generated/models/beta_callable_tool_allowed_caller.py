# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


BetaCallableToolAllowedCaller: TypeAlias = Literal["direct", "programmatic"]
"""Beta callable tool allowed caller: the values known when this was generated."""
