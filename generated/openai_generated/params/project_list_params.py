# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class ProjectListParams(TypedDict, total=False):
    """Arguments of `GET /organization/projects`."""

    limit: int
    """How many items a page holds at most; 20 unless said otherwise."""
    after: str
    """Cursor: the id of the last item already seen; the page starts behind it."""
    include_archived: bool
    """Whether archived projects are listed too; false by default."""
