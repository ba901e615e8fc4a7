# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.part import Part


PartList: TypeAlias = list[Part]
"""Part list."""

__all__ = ["PartList"]
