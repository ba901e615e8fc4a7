# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

MessageDeltaRole: TypeAlias = Literal["user", "assistant"]
"""Message delta role: the values known when this was generated."""
