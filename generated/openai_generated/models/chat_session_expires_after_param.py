# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ChatSessionExpiresAfterParam(Model):
    """Chat session expires after param."""

    anchor: Literal["created_at"] = "created_at"
    """Always `created_at`."""
    seconds: int
    """How many seconds the session outlives the anchor, 1 to 600."""
