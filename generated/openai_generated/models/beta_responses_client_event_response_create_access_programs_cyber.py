# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponsesClientEventResponseCreateAccessProgramsCyber: TypeAlias = Literal[
    "standard", "daybreak_blue", "daybreak_red"
]
"""Beta responses client event response create access programs cyber: the values known when this was generated."""
