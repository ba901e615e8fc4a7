# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


ListAgentSessionTurnsOrder: TypeAlias = Literal["asc", "desc"]
"""List agent session turns order: the values known when this was generated."""
