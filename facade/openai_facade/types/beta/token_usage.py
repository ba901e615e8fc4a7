# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.token_usage import TokenUsage as TokenUsage
    from openai_generated.models.token_usage_input_tokens_details import (
        TokenUsageInputTokensDetails as InputTokensDetails,
    )
    from openai_generated.models.token_usage_output_tokens_details import (
        TokenUsageOutputTokensDetails as OutputTokensDetails,
    )


__all__ = ["InputTokensDetails", "OutputTokensDetails", "TokenUsage"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "InputTokensDetails": "openai_generated.models.token_usage_input_tokens_details:TokenUsageInputTokensDetails",
        "OutputTokensDetails": "openai_generated.models.token_usage_output_tokens_details:TokenUsageOutputTokensDetails",
        "TokenUsage": "openai_generated.models.token_usage",
    },
)
