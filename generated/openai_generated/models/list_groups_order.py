# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


ListGroupsOrder: TypeAlias = Literal["asc", "desc"]
"""List groups order: the values known when this was generated."""
