# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class UsageCostsParams(TypedDict, total=False):
    """Arguments of `GET /organization/costs`."""

    start_time: Required[int]
    """Start of the report in Unix seconds, itself included."""
    end_time: int
    """End of the report in Unix seconds, itself excluded."""
    bucket_width: Literal["1d"]
    """The span of one bucket; 1d is the only choice."""
    project_ids: SequenceNotStr[str]
    """Only costs of these projects."""
    api_key_ids: SequenceNotStr[str]
    """Only costs of these API keys."""
    group_by: Iterable[Literal["project_id", "line_item", "api_key_id", "user_id", "api_source"]]
    """Split each bucket by project_id, line_item or api_key_id."""
    limit: int
    """How many buckets a page holds at most; 7 by default."""
    page: str
    """Cursor: the next_page value of the previous answer."""
    line_items: SequenceNotStr[str]
    """Only costs of these kinds."""
