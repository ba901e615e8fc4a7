# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


AgentOutputItemStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Agent output item status: the values known when this was generated."""
