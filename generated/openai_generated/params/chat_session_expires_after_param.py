# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ChatSessionExpiresAfterParam(TypedDict, total=False):
    """Chat session expires after param."""

    anchor: Required[Literal["created_at"]]
    """Always `created_at`."""
    seconds: Required[int]
    """How many seconds the session outlives the anchor, 1 to 600."""
