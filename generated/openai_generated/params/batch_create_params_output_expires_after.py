# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BatchCreateParamsOutputExpiresAfter(TypedDict, total=False):
    """Batch create params output expires after."""

    anchor: Required[Literal["created_at"]]
    """Always `created_at`."""
    seconds: Required[int]
    """How long the result files are kept: 3600 (an hour) to 2592000 seconds (30 days)."""
