# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.decision_usage_input_tokens_details import DecisionUsageInputTokensDetails
    from openai_generated.models.decision_usage_output_tokens_details import DecisionUsageOutputTokensDetails


@model
class DecisionUsage(Model):
    """Decision usage."""

    input_tokens: int
    input_tokens_details: DecisionUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: DecisionUsageOutputTokensDetails
    total_tokens: int
