# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.image_edit_completed_event_usage_input_tokens_details import (
        ImageEditCompletedEventUsageInputTokensDetails,
    )


@model
class ImageEditCompletedEventUsage(Model):
    """Image edit completed event usage."""

    total_tokens: int
    """Input and output together."""
    input_tokens: int
    """Tokens of the prompt and of the pictures given."""
    output_tokens: int
    """Tokens of the pictures made."""
    input_tokens_details: ImageEditCompletedEventUsageInputTokensDetails
    """The input split into text and pictures."""
