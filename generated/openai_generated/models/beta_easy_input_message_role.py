# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaEasyInputMessageRole: TypeAlias = Literal["user", "assistant", "system", "developer"]
"""Beta easy input message role: the values known when this was generated."""
