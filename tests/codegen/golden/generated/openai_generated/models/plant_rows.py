# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

PlantRows: TypeAlias = Literal[1, 2, 3]
"""Plant rows: the values known when this was generated."""
