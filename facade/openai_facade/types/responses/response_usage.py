# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.input_tokens_details_cache_write_tokens_details import (
        InputTokensDetailsCacheWriteTokensDetails as InputTokensDetailsCacheWriteTokensDetails,
    )
    from openai_generated.models.response_usage import (
        ResponseUsage as ResponseUsage,
        ResponseUsageInputTokensDetails as InputTokensDetails,
        ResponseUsageOutputTokensDetails as OutputTokensDetails,
    )


__all__ = ["InputTokensDetails", "InputTokensDetailsCacheWriteTokensDetails", "OutputTokensDetails", "ResponseUsage"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputTokensDetails": "openai_generated.models.response_usage:ResponseUsageInputTokensDetails",
        "InputTokensDetailsCacheWriteTokensDetails": "openai_generated.models.input_tokens_details_cache_write_tokens_details",
        "OutputTokensDetails": "openai_generated.models.response_usage:ResponseUsageOutputTokensDetails",
        "ResponseUsage": "openai_generated.models.response_usage",
    },
)
