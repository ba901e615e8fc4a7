# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


BetaContainerMemoryLimit: TypeAlias = Literal["1g", "4g", "16g", "64g"]
"""Beta container memory limit: the values known when this was generated."""
