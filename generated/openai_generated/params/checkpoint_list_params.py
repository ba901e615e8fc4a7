# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class CheckpointListParams(TypedDict, total=False):
    """Arguments of `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`."""

    after: str
    """Cursor: the id of the last item already seen; the page starts behind it."""
    limit: int
    """How many checkpoints a page holds at most; 10 by default."""
