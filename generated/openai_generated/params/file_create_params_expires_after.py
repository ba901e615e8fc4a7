# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class FileCreateParamsExpiresAfter(TypedDict, total=False):
    """File create params expires after."""

    anchor: Required[Literal["created_at"]]
    """Always `created_at`."""
    seconds: Required[int]
    """How long the file is kept after it was made: 3600 (an hour) to 2592000 seconds (30 days)."""
