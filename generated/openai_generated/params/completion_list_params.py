# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from openai_runtime.types import TypedDict


class CompletionListParams(TypedDict, total=False):
    """Arguments of `GET /chat/completions`."""

    model: str
    """Only completions made by this model."""
    metadata: Mapping[str, str] | None
    """Only completions that carry these pairs."""
    after: str
    """Cursor: the id of the last completion already seen; the page starts behind it."""
    limit: int
    """How many items a page holds at most; 20 unless said otherwise."""
    order: Literal["asc", "desc"]
    """Direction by creation time: asc (oldest first) or desc (newest first)."""
