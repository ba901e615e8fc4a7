# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


ListVectorStoreFilesOrder: TypeAlias = Literal["asc", "desc"]
"""List vector store files order: the values known when this was generated."""
