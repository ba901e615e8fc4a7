# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.usage_cost import UsageCost

if TYPE_CHECKING:
    from openai_generated.models.images_response_usage_input_tokens_details import ImagesResponseUsageInputTokensDetails
    from openai_generated.models.images_response_usage_output_tokens_details import (
        ImagesResponseUsageOutputTokensDetails,
    )


@model
class ImagesResponseUsage(UsageCost, Model):
    """Images response usage."""

    input_tokens: int
    """Tokens of the prompt and of the pictures given."""
    total_tokens: int
    """Input and output together."""
    output_tokens: int
    """Tokens of what was made."""
    output_tokens_details: ImagesResponseUsageOutputTokensDetails | None = None
    """The output split into text and pictures; absent where only pictures are made."""
    input_tokens_details: ImagesResponseUsageInputTokensDetails
    """The input split into text and pictures."""
