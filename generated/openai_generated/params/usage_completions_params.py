# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class UsageCompletionsParams(TypedDict, total=False):
    """Arguments of `GET /organization/usage/completions`."""

    start_time: Required[int]
    """Start of the report in Unix seconds, itself included."""
    end_time: int
    """End of the report in Unix seconds, itself excluded."""
    bucket_width: Literal["1m", "1h", "1d"]
    """The span of one bucket: 1m, 1h or 1d (the default)."""
    project_ids: SequenceNotStr[str]
    """Only usage of these projects."""
    user_ids: SequenceNotStr[str]
    """Only usage by these users."""
    api_key_ids: SequenceNotStr[str]
    """Only usage of these API keys."""
    models: SequenceNotStr[str]
    """Only usage of these models."""
    batch: bool
    """Only batch requests (true) or only other ones (false); both if left out."""
    group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier", "api_source"]]
    """The fields by which the numbers of a bucket are split up."""
    limit: int
    """How many buckets a page holds; the default depends on bucket_width."""
    page: str
    """Cursor: the next_page value of the previous answer."""
