# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ChatSessionStatus: TypeAlias = Literal["active", "expired", "cancelled"]
"""Chat session status: the values known when this was generated."""
