# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

EvalItemRole: TypeAlias = Literal["user", "assistant", "system", "developer"]
"""Eval item role: the values known when this was generated."""
