# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

VectorStoreStatus: TypeAlias = Literal["expired", "in_progress", "completed"]
"""Vector store status: the values known when this was generated."""
