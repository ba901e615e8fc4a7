# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


Verbosity: TypeAlias = Literal["low", "medium", "high"]
"""Verbosity: the values known when this was generated."""
