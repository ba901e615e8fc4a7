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
    input_tokens: int
    output_tokens: int
    input_tokens_details: ImageEditCompletedEventUsageInputTokensDetails
