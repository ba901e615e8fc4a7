# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_response_usage import (
        BetaResponseUsage as BetaResponseUsage,
        BetaResponseUsageInputTokensDetails as InputTokensDetails,
        BetaResponseUsageOutputTokensDetails as OutputTokensDetails,
    )
    from openai_generated.models.input_tokens_details_cache_write_tokens_details import (
        InputTokensDetailsCacheWriteTokensDetails as InputTokensDetailsCacheWriteTokensDetails,
    )


__all__ = [
    "BetaResponseUsage",
    "InputTokensDetails",
    "InputTokensDetailsCacheWriteTokensDetails",
    "OutputTokensDetails",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseUsage": "openai_generated.models.beta_response_usage",
        "InputTokensDetails": "openai_generated.models.beta_response_usage:BetaResponseUsageInputTokensDetails",
        "InputTokensDetailsCacheWriteTokensDetails": "openai_generated.models.input_tokens_details_cache_write_tokens_details",
        "OutputTokensDetails": "openai_generated.models.beta_response_usage:BetaResponseUsageOutputTokensDetails",
    },
)
