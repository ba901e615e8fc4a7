# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponseIncompleteDetailsReason: TypeAlias = Literal[
    "max_output_tokens", "content_filter", "max_messages", "steered"
]
"""Beta response incomplete details reason: the values known when this was generated."""
