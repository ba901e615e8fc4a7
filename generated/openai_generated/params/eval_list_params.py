# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class EvalListParams(TypedDict, total=False):
    """Arguments of `GET /evals`."""

    after: str
    """Cursor: the id of the last item already seen; the page starts behind it."""
    limit: int
    """How many items a page holds at most; 20 unless said otherwise."""
    order: Literal["asc", "desc"]
    """Direction by creation time: asc (oldest first) or desc (newest first)."""
    order_by: Literal["created_at", "updated_at"]
    """The timestamp that order looks at: created_at (the default) or updated_at."""
