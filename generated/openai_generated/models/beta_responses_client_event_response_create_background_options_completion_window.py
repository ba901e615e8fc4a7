# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponsesClientEventResponseCreateBackgroundOptionsCompletionWindow: TypeAlias = Literal["soonest", "2h", "8h"]
"""Beta responses client event response create background options completion window: the values known when this was generated."""
