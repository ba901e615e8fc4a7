# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class UsageFileSearchCallsParams(TypedDict, total=False):
    """Arguments of `GET /organization/usage/file_search_calls`."""

    start_time: Required[int]
    """Start of the report in Unix seconds, itself included."""
    end_time: int
    """End of the report in Unix seconds, itself excluded."""
    bucket_width: Literal["1m", "1h", "1d"]
    """The span of one bucket: 1m, 1h or 1d (the default)."""
    project_ids: SequenceNotStr[str]
    """The ids of the projects."""
    user_ids: SequenceNotStr[str]
    """Only usage by these users."""
    api_key_ids: SequenceNotStr[str]
    """Only usage of these API keys."""
    vector_store_ids: SequenceNotStr[str]
    """Only searches in these vector stores."""
    group_by: Iterable[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]]
    """The fields by which the numbers of a bucket are split up."""
    limit: int
    """How many items a page holds at most; 20 unless said otherwise."""
    page: str
    """Cursor: the next_page value of the previous answer."""
