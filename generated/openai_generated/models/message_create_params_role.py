# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

MessageCreateParamsRole: TypeAlias = Literal["user", "assistant"]
"""Message create params role: the values known when this was generated."""
