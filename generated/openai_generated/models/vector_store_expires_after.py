# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class VectorStoreExpiresAfter(Model):
    """Vector store expires after."""

    anchor: Literal["last_active_at"] = "last_active_at"
    """Always `last_active_at`."""
    days: int
    """How many days the store outlives the anchor, 1 to 365."""
