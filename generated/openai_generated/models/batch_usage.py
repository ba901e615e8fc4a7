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
    """Tokens that the models read."""
    input_tokens_details: BatchUsageInputTokensDetails
    """What part of the input was cheaper."""
    output_tokens: int
    """Tokens that the models wrote, thinking included."""
    output_tokens_details: BatchUsageOutputTokensDetails
    """What part of the output is not seen."""
    total_tokens: int
    """Input and output together."""
