# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

BetaResponsesClientEventResponseCreateSchemaTruncation: TypeAlias = Literal["auto", "disabled"]
"""Beta responses client event response create schema truncation: the values known when this was generated."""
