# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.completion_usage import (
        CompletionUsage as CompletionUsage,
        CompletionUsageCompletionTokensDetails as CompletionTokensDetails,
        CompletionUsagePromptTokensDetails as PromptTokensDetails,
    )


__all__ = ["CompletionTokensDetails", "CompletionUsage", "PromptTokensDetails"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CompletionTokensDetails": "openai_generated.models.completion_usage:CompletionUsageCompletionTokensDetails",
        "CompletionUsage": "openai_generated.models.completion_usage",
        "PromptTokensDetails": "openai_generated.models.completion_usage:CompletionUsagePromptTokensDetails",
    },
)
