# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class GroupListParams(TypedDict, total=False):
    """Arguments of `GET /organization/groups`."""

    limit: int
    """How many groups a page holds, up to 1000; 100 by default."""
    after: str
    """Cursor: the id of the last item already seen; the page starts behind it."""
    order: Literal["asc", "desc"]
    """Direction by creation time: asc (oldest first) or desc (newest first)."""
