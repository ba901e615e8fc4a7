# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.completion_usage import CompletionUsage as CompletionUsage
    from openai_generated.models.completion_usage_completion_tokens_details import (
        CompletionUsageCompletionTokensDetails as CompletionTokensDetails,
    )
    from openai_generated.models.completion_usage_prompt_tokens_details import (
        CompletionUsagePromptTokensDetails as PromptTokensDetails,
    )


__all__ = ["CompletionTokensDetails", "CompletionUsage", "PromptTokensDetails"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CompletionTokensDetails": "openai_generated.models.completion_usage_completion_tokens_details:CompletionUsageCompletionTokensDetails",
        "CompletionUsage": "openai_generated.models.completion_usage",
        "PromptTokensDetails": "openai_generated.models.completion_usage_prompt_tokens_details:CompletionUsagePromptTokensDetails",
    },
)
