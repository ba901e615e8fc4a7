# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.token_usage import (
        TokenUsage as TokenUsage,
        TokenUsageInputTokensDetails as InputTokensDetails,
        TokenUsageOutputTokensDetails as OutputTokensDetails,
    )


__all__ = ["InputTokensDetails", "OutputTokensDetails", "TokenUsage"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputTokensDetails": "openai_generated.models.token_usage:TokenUsageInputTokensDetails",
        "OutputTokensDetails": "openai_generated.models.token_usage:TokenUsageOutputTokensDetails",
        "TokenUsage": "openai_generated.models.token_usage",
    },
)
