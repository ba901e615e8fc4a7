# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


RealtimeTruncationValue: TypeAlias = Literal["auto", "disabled"]
"""Realtime truncation value: the values known when this was generated."""
