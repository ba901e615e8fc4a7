# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

UploadStatus: TypeAlias = Literal["pending", "completed", "cancelled", "expired"]
"""Upload status: the values known when this was generated."""
