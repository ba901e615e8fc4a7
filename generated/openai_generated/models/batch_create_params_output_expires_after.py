# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BatchCreateParamsOutputExpiresAfter(Model):
    """Batch create params output expires after."""

    anchor: Literal["created_at"] = "created_at"
    """Always `created_at`."""
    seconds: int
    """How long the result files are kept: 3600 (an hour) to 2592000 seconds (30 days)."""
