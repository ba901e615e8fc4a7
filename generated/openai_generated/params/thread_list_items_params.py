# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class ThreadListItemsParams(TypedDict, total=False):
    """Arguments of `GET /chatkit/threads/{thread_id}/items`."""

    limit: int
    """How many items a page holds, up to 100."""
    order: Literal["asc", "desc"]
    """Direction by creation time: asc (oldest first) or desc (newest first)."""
    after: str
    """Cursor: the id of the last item already seen; the page starts behind it."""
    before: str
    """Cursor: the id of an item already seen; the page ends in front of it."""
