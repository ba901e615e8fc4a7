# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ListAgentSessionSubagentItemsParams(TypedDict, total=False):
    """Arguments of `GET /agents/sessions/{session_id}/subagents/{subagent_id}/items`."""

    session_id: Required[str]
    """The id of the session."""
    after: str
    """Cursor: the id of the last item already seen; the page starts behind it."""
    limit: int
    """How many items a page holds at most; 20 unless said otherwise."""
    order: Literal["asc", "desc"]
    """Direction by creation time: asc (oldest first) or desc (newest first)."""
