# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ListProjectUserRoleAssignmentsParams(TypedDict, total=False):
    """Arguments of `GET /projects/{project_id}/users/{user_id}/roles`."""

    project_id: Required[str]
    """The id of the project."""
    limit: int
    """How many roles a page holds, up to 1000."""
    after: str
    """Cursor: the id of the last item already seen; the page starts behind it."""
    order: Literal["asc", "desc"]
    """Direction by creation time: asc (oldest first) or desc (newest first)."""
