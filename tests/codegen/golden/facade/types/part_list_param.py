# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params


PartListParam: TypeAlias = list[params.PartParam]
"""Part list param."""

__all__ = ["PartListParam"]
