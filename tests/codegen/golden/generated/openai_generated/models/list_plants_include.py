# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


ListPlantsInclude: TypeAlias = Literal["roots", "leaves"]
"""List plants include: the values known when this was generated."""
