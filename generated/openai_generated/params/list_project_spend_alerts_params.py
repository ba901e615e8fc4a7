# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class ListProjectSpendAlertsParams(TypedDict, total=False):
    """Arguments of `GET /organization/projects/{project_id}/spend_alerts`."""

    limit: int
    """How many items a page holds at most; 20 unless said otherwise."""
    order: Literal["asc", "desc"]
    """Direction by creation time: asc (oldest first) or desc (newest first)."""
    after: str
    """Cursor: the id of the last item already seen; the page starts behind it."""
    before: str
    """Cursor: the id of an item already seen; the page ends in front of it."""
