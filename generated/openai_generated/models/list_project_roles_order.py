# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


ListProjectRolesOrder: TypeAlias = Literal["asc", "desc"]
"""List project roles order: the values known when this was generated."""
