# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.batch_usage import BatchUsage as BatchUsage
    from openai_generated.models.batch_usage_input_tokens_details import (
        BatchUsageInputTokensDetails as InputTokensDetails,
    )
    from openai_generated.models.batch_usage_output_tokens_details import (
        BatchUsageOutputTokensDetails as OutputTokensDetails,
    )


__all__ = ["BatchUsage", "InputTokensDetails", "OutputTokensDetails"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BatchUsage": "openai_generated.models.batch_usage",
        "InputTokensDetails": "openai_generated.models.batch_usage_input_tokens_details:BatchUsageInputTokensDetails",
        "OutputTokensDetails": "openai_generated.models.batch_usage_output_tokens_details:BatchUsageOutputTokensDetails",
    },
)
