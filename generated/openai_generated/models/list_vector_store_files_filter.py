# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


ListVectorStoreFilesFilter: TypeAlias = Literal["in_progress", "completed", "failed", "cancelled"]
"""List vector store files filter: the values known when this was generated."""
