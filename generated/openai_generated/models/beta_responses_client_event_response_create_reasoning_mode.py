# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponsesClientEventResponseCreateReasoningMode: TypeAlias = Literal["standard", "pro"]
"""Beta responses client event response create reasoning mode: the values known when this was generated."""
