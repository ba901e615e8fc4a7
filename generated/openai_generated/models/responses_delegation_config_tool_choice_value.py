# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ResponsesDelegationConfigToolChoiceValue: TypeAlias = Literal["auto", "none", "required"]
"""Responses delegation config tool choice value: the values known when this was generated."""
