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
    """Tokens the model read, those from the cache included."""
    input_tokens_details: BetaResponseUsageInputTokensDetails
    """How the tokens read divide."""
    output_tokens: int
    """Tokens the model generated, those of reasoning included."""
    output_tokens_details: BetaResponseUsageOutputTokensDetails
    """How the generated tokens divide."""
    total_tokens: int
    """Input and output together."""
