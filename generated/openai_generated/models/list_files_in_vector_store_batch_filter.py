# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


ListFilesInVectorStoreBatchFilter: TypeAlias = Literal["in_progress", "completed", "failed", "cancelled"]
"""List files in vector store batch filter: the values known when this was generated."""
