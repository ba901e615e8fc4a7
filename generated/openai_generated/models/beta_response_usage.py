# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_response_usage_input_tokens_details import BetaResponseUsageInputTokensDetails
    from openai_generated.models.beta_response_usage_output_tokens_details import BetaResponseUsageOutputTokensDetails


@model
class BetaResponseUsage(Model):
    """Beta response usage."""

    input_tokens: int
    input_tokens_details: BetaResponseUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: BetaResponseUsageOutputTokensDetails
    total_tokens: int
