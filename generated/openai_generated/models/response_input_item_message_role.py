# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


ResponseInputItemMessageRole: TypeAlias = Literal["user", "system", "developer"]
"""Response input item message role: the values known when this was generated."""
