# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.realtime_truncation_retention_ratio_token_limits import (
        RealtimeTruncationRetentionRatioTokenLimits,
    )


@model
class RealtimeTruncationRetentionRatio(Model):
    """Realtime truncation retention ratio (`retention_ratio`)."""

    type: Literal["retention_ratio"] = "retention_ratio"
    """Always `retention_ratio`."""
    retention_ratio: float
    """Share of the tokens behind the instructions that is kept when old ones must go, 0 to 1."""
    token_limits: RealtimeTruncationRetentionRatioTokenLimits | None = None
    """Bounds of your own, below that of the model."""
