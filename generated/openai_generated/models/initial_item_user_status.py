# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

InitialItemUserStatus: TypeAlias = Literal["incomplete", "completed"]
"""Initial item user status: the values known when this was generated."""
