# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponsesClientEventResponseCreatePromptCacheOptionsMode: TypeAlias = Literal["implicit", "explicit"]
"""Beta responses client event response create prompt cache options mode: the values known when this was generated."""
