# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


ListFilesInVectorStoreBatchOrder: TypeAlias = Literal["asc", "desc"]
"""List files in vector store batch order: the values known when this was generated."""
