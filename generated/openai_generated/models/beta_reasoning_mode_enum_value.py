# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


BetaReasoningModeEnumValue: TypeAlias = Literal["standard", "pro"]
"""Beta reasoning mode enum value: the values known when this was generated."""
