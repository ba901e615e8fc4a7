# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.usage_cost import UsageCost

if TYPE_CHECKING:
    from openai_generated.models.batch_usage_input_tokens_details import BatchUsageInputTokensDetails
    from openai_generated.models.batch_usage_output_tokens_details import BatchUsageOutputTokensDetails


@model
class BatchUsage(UsageCost, Model):
    """Batch usage."""

    input_tokens: int
    input_tokens_details: BatchUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: BatchUsageOutputTokensDetails
    total_tokens: int
