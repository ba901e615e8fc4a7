# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.batch import (
        BatchUsage as BatchUsage,
        BatchUsageInputTokensDetails as InputTokensDetails,
        BatchUsageOutputTokensDetails as OutputTokensDetails,
    )


__all__ = ["BatchUsage", "InputTokensDetails", "OutputTokensDetails"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BatchUsage": "openai_generated.models.batch",
        "InputTokensDetails": "openai_generated.models.batch:BatchUsageInputTokensDetails",
        "OutputTokensDetails": "openai_generated.models.batch:BatchUsageOutputTokensDetails",
    },
)
