# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeTruncationRetentionRatio(Model):
    """Realtime truncation retention ratio (`retention_ratio`)."""

    type: Literal["retention_ratio"] = "retention_ratio"
    """Always `retention_ratio`."""
    retention_ratio: float
    """Share of the tokens behind the instructions that is kept when old ones must go, 0 to 1."""
    token_limits: RealtimeTruncationRetentionRatioTokenLimits | None = None
    """Bounds of your own, below that of the model."""


@model
class RealtimeTruncationRetentionRatioTokenLimits(Model):
    """Realtime truncation retention ratio token limits."""

    post_instructions: int | None = None
    """How many tokens the conversation may have behind the instructions."""
