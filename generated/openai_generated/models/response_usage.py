# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.usage_cost import UsageCost

if TYPE_CHECKING:
    from openai_generated.models.input_tokens_details_cache_write_tokens_details import (
        InputTokensDetailsCacheWriteTokensDetails,
    )


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


@model
class ResponseUsageInputTokensDetails(Model):
    """Response usage input tokens details."""

    cached_tokens: int
    """Tokens read from the prompt cache, at a lower price."""
    cache_write_tokens: int
    """Tokens newly put into the prompt cache."""
    cache_write_tokens_details: InputTokensDetailsCacheWriteTokensDetails | None = None
    """How these divide by the time they stay."""


@model
class ResponseUsageOutputTokensDetails(Model):
    """Response usage output tokens details."""

    reasoning_tokens: int
    """Tokens spent on thinking, which the answer does not show."""
