# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


ContainerMemoryLimit: TypeAlias = Literal["1g", "4g", "16g", "64g"]
"""Container memory limit: the values known when this was generated."""
