# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class PermissionListParams(TypedDict, total=False):
    """Arguments of `GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`."""

    project_id: str
    """Only permissions of this project."""
    after: str
    """Cursor: the id of the last item already seen; the page starts behind it."""
    limit: int
    """How many permissions a page holds at most; 10 by default."""
    order: Literal["ascending", "descending"]
    """Direction by creation time: ascending, or descending (the default)."""
