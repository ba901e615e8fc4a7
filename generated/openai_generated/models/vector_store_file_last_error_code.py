# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

VectorStoreFileLastErrorCode: TypeAlias = Literal["server_error", "unsupported_file", "invalid_file"]
"""Vector store file last error code: the values known when this was generated."""
