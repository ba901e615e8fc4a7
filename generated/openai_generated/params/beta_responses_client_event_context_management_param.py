# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class BetaResponsesClientEventContextManagementParam(TypedDict, total=False):
    """Beta responses client event context management."""

    type: Required[str]
    compact_threshold: int | None
