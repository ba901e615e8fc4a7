# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]
"""Beta tool choice options: the values known when this was generated."""
