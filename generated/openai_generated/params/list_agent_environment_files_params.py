# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_runtime.types import TypedDict


class ListAgentEnvironmentFilesParams(TypedDict, total=False):
    """Arguments of `GET /agents/environments/{environment_id}/files`."""

    limit: int
    """How many items a page holds at most; 20 unless said otherwise."""
    order: Literal["asc", "desc"]
    """Direction by creation time: asc (oldest first) or desc (newest first)."""
    page: str
    """The token that the page before gave as next."""
    path: str
    """Only files below this path."""
