# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class FileListParams(TypedDict, total=False):
    """Arguments of `GET /files`."""

    purpose: str
    """Only files uploaded for this purpose."""
    limit: int
    """How many files a page holds at most; 10000 by default."""
    order: Literal["asc", "desc"]
    """Direction by creation time: asc (oldest first) or desc (newest first)."""
    after: str
    """Cursor: the id of the last item already seen; the page starts behind it."""
