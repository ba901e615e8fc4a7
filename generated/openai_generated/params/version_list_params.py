# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class VersionListParams(TypedDict, total=False):
    """Arguments of `GET /skills/{skill_id}/versions`."""

    limit: int
    """How many versions a page holds, up to 100."""
    order: Literal["asc", "desc"]
    """Direction by creation time: asc (oldest first) or desc (newest first)."""
    after: str
    """Cursor: the id of the last item already seen; the page starts behind it."""
