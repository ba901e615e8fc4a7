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
    """Tokens the model generated, those of reasoning included."""
    prompt_tokens: int
    """Tokens the model read, those from the cache included."""
    total_tokens: int
    """Prompt and completion together."""
    completion_tokens_details: CompletionUsageCompletionTokensDetails | None = None
    """How the generated tokens divide; absent for models that do not say."""
    prompt_tokens_details: CompletionUsagePromptTokensDetails | None = None
    """How the tokens read divide; absent for models that do not say."""
