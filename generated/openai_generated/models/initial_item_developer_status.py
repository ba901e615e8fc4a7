# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

InitialItemDeveloperStatus: TypeAlias = Literal["incomplete", "completed"]
"""Initial item developer status: the values known when this was generated."""
