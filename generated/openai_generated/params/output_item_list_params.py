# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class OutputItemListParams(TypedDict, total=False):
    """Arguments of `GET /evals/{eval_id}/runs/{run_id}/output_items`."""

    eval_id: Required[str]
    """The id of the evaluation."""
    after: str
    """Cursor: the id of the last item already seen; the page starts behind it."""
    limit: int
    """How many items a page holds at most; 20 unless said otherwise."""
    status: Literal["fail", "pass"]
    """Only items with this result: pass or fail."""
    order: Literal["asc", "desc"]
    """Direction by creation time: asc (oldest first) or desc (newest first)."""
