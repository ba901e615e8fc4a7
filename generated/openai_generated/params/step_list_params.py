# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import Iterable, TypedDict


class StepListParams(TypedDict, total=False):
    """Arguments of `GET /threads/{thread_id}/runs/{run_id}/steps`."""

    thread_id: Required[str]
    """The id of the thread."""
    limit: int
    """How many items a page holds at most; 20 unless said otherwise."""
    order: Literal["asc", "desc"]
    """Direction by creation time: asc (oldest first) or desc (newest first)."""
    after: str
    """Cursor: the id of the last item already seen; the page starts behind it."""
    before: str
    """Cursor: the id of an item already seen; the page ends in front of it."""
    include: Iterable[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
    """Extra parts of the answer that are left out unless named here."""
