# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class ResponsesClientEventContextManagementParam(TypedDict, total=False):
    """Responses client event context management."""

    type: Required[str]
    compact_threshold: int | None
