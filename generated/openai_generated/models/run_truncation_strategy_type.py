# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

RunTruncationStrategyType: TypeAlias = Literal["auto", "last_messages"]
"""Run truncation strategy type: the values known when this was generated."""
