# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class RateLimitListRateLimitsParams(TypedDict, total=False):
    """Arguments of `GET /organization/projects/{project_id}/rate_limits`."""

    limit: int
    """How many rate limits a page holds at most; 100 by default."""
    after: str
    """Cursor: the id of the last item already seen; the page starts behind it."""
    before: str
    """Cursor: the id of an item already seen; the page ends in front of it."""
