# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaInputMessageRole: TypeAlias = Literal["user", "system", "developer"]
"""Beta input message role: the values known when this was generated."""
