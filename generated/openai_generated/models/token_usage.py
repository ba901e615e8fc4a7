# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class TokenUsage(Model):
    """Token usage."""

    input_tokens: int
    input_tokens_details: TokenUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: TokenUsageOutputTokensDetails
    total_tokens: int


@model
class TokenUsageInputTokensDetails(Model):
    """Token usage input tokens details."""

    cached_tokens: int


@model
class TokenUsageOutputTokensDetails(Model):
    """Token usage output tokens details."""

    reasoning_tokens: int
