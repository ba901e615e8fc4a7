# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class ResponsesClientEventContextManagementParam(TypedDict, total=False):
    """Responses client event context management."""

    type: Required[str]
    """What is done to a long context; compaction is the one way so far."""
    compact_threshold: int | None
    """From how many tokens on the context is compacted, 1000 or more."""
