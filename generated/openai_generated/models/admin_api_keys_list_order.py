# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


AdminApiKeysListOrder: TypeAlias = Literal["asc", "desc"]
"""Admin API keys list order: the values known when this was generated."""
