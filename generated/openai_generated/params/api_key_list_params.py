# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class APIKeyListParams(TypedDict, total=False):
    """Arguments of `GET /organization/projects/{project_id}/api_keys`."""

    limit: int
    """How many items a page holds at most; 20 unless said otherwise."""
    after: str
    """Cursor: the id of the last item already seen; the page starts behind it."""
    owner_project_access: Literal["active", "inactive", "any"]
    """Only keys whose owner has this access to the project, active, inactive or any."""
