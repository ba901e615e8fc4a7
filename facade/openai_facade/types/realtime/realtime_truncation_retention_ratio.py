# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.realtime_truncation_retention_ratio import (
        RealtimeTruncationRetentionRatio as RealtimeTruncationRetentionRatio,
        RealtimeTruncationRetentionRatioTokenLimits as TokenLimits,
    )


__all__ = ["RealtimeTruncationRetentionRatio", "TokenLimits"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeTruncationRetentionRatio": "openai_generated.models.realtime_truncation_retention_ratio",
        "TokenLimits": "openai_generated.models.realtime_truncation_retention_ratio:RealtimeTruncationRetentionRatioTokenLimits",
    },
)
