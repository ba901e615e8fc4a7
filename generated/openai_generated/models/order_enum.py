# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


OrderEnum: TypeAlias = Literal["asc", "desc"]
"""Order enum: the values known when this was generated."""
