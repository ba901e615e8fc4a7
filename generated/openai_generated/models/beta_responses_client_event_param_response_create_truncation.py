# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponsesClientEventParamResponseCreateTruncation: TypeAlias = Literal["auto", "disabled"]
"""Beta responses client event param response create truncation: the values known when this was generated."""
