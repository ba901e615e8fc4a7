# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ResponsesDelegationConfigTextVerbosity: TypeAlias = Literal["low", "medium", "high"]
"""Responses delegation config text verbosity: the values known when this was generated."""
