# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.usage_cost import UsageCost

if TYPE_CHECKING:
    from openai_generated.models.realtime_response_usage_input_token_details import (
        RealtimeResponseUsageInputTokenDetails,
    )
    from openai_generated.models.realtime_response_usage_output_token_details import (
        RealtimeResponseUsageOutputTokenDetails,
    )


@model
class RealtimeResponseUsage(UsageCost, Model):
    """Realtime response usage."""

    total_tokens: int | None = None
    """Input and output together."""
    input_tokens: int | None = None
    """Tokens the model read, those from the cache included."""
    output_tokens: int | None = None
    """Tokens the model generated, text and sound."""
    input_token_details: RealtimeResponseUsageInputTokenDetails | None = None
    """How the tokens read divide."""
    output_token_details: RealtimeResponseUsageOutputTokenDetails | None = None
    """How the generated tokens divide."""
