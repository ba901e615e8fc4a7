# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


ListRunsOrder: TypeAlias = Literal["asc", "desc"]
"""List runs order: the values known when this was generated."""
