# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.token_usage_input_tokens_details import TokenUsageInputTokensDetails
    from openai_generated.models.token_usage_output_tokens_details import TokenUsageOutputTokensDetails


@model
class TokenUsage(Model):
    """Token usage."""

    input_tokens: int
    input_tokens_details: TokenUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: TokenUsageOutputTokensDetails
    total_tokens: int
