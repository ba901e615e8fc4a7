# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.usage_cost import UsageCost

if TYPE_CHECKING:
    from openai_generated.models.response_usage_input_tokens_details import ResponseUsageInputTokensDetails
    from openai_generated.models.response_usage_output_tokens_details import ResponseUsageOutputTokensDetails


@model
class ResponseUsage(UsageCost, Model):
    """Response usage."""

    input_tokens: int
    """Tokens the model read, those from the cache included."""
    input_tokens_details: ResponseUsageInputTokensDetails
    """How the tokens read divide."""
    output_tokens: int
    """Tokens the model generated, those of reasoning included."""
    output_tokens_details: ResponseUsageOutputTokensDetails
    """How the generated tokens divide."""
    total_tokens: int
    """Input and output together."""
