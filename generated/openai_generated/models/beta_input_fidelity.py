# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaInputFidelity: TypeAlias = Literal["high", "low"]
"""Beta input fidelity: the values known when this was generated."""
