# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


BetaReasoningModeEnum: TypeAlias = Literal["standard", "pro"] | str
"""Beta reasoning mode enum."""
