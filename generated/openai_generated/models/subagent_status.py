# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

SubagentStatus: TypeAlias = Literal["active", "closed"]
"""Subagent status: the values known when this was generated."""
