# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


ListProjectSpendAlertsOrder: TypeAlias = Literal["asc", "desc"]
"""List project spend alerts order: the values known when this was generated."""
