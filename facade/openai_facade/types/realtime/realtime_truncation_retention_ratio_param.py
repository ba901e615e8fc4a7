# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.realtime_truncation_retention_ratio_param import (
        RealtimeTruncationRetentionRatioParam as RealtimeTruncationRetentionRatioParam,
        RealtimeTruncationRetentionRatioTokenLimitsParam as TokenLimits,
    )


__all__ = ["RealtimeTruncationRetentionRatioParam", "TokenLimits"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RealtimeTruncationRetentionRatioParam": "openai_generated.params.realtime_truncation_retention_ratio_param",
        "TokenLimits": "openai_generated.params.realtime_truncation_retention_ratio_param:RealtimeTruncationRetentionRatioTokenLimitsParam",
    },
)
