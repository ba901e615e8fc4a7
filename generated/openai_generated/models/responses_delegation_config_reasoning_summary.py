# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ResponsesDelegationConfigReasoningSummary: TypeAlias = Literal["concise", "detailed", "auto"]
"""Responses delegation config reasoning summary: the values known when this was generated."""
