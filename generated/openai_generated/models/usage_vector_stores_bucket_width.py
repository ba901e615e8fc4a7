# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


UsageVectorStoresBucketWidth: TypeAlias = Literal["1m", "1h", "1d"]
"""Usage vector stores bucket width: the values known when this was generated."""
