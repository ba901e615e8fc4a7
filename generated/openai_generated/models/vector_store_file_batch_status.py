# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

VectorStoreFileBatchStatus: TypeAlias = Literal["in_progress", "completed", "cancelled", "failed"]
"""Vector store file batch status: the values known when this was generated."""
