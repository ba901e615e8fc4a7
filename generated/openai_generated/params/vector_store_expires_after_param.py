# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class VectorStoreExpiresAfterParam(TypedDict, total=False):
    """Vector store expires after."""

    anchor: Required[Literal["last_active_at"]]
    """Always `last_active_at`."""
    days: Required[int]
    """How many days the store outlives the anchor, 1 to 365."""
