# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


VideoSeconds: TypeAlias = Literal["4", "8", "12"]
"""Video seconds: the values known when this was generated."""
