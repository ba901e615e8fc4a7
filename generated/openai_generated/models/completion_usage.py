# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.usage_cost import UsageCost

if TYPE_CHECKING:
    from openai_generated.models.completion_usage_completion_tokens_details import (
        CompletionUsageCompletionTokensDetails,
    )
    from openai_generated.models.completion_usage_prompt_tokens_details import CompletionUsagePromptTokensDetails


@model
class CompletionUsage(UsageCost, Model):
    """Completion usage."""

    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
    completion_tokens_details: CompletionUsageCompletionTokensDetails | None = None
    prompt_tokens_details: CompletionUsagePromptTokensDetails | None = None
