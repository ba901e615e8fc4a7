# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


ListMessagesOrder: TypeAlias = Literal["asc", "desc"]
"""List messages order: the values known when this was generated."""
