# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model
from openai_runtime.usage_cost import UsageCost


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


@model
class CompletionUsageCompletionTokensDetails(Model):
    """Completion usage completion tokens details."""

    accepted_prediction_tokens: int | None = None
    """Tokens of the prediction that turned up in the answer."""
    audio_tokens: int | None = None
    """Generated tokens that are sound."""
    reasoning_tokens: int | None = None
    """Tokens spent on thinking, which the answer does not show."""
    text_tokens: int | None = None
    """Generated tokens that are text."""
    rejected_prediction_tokens: int | None = None
    """Tokens of the prediction that did not turn up; they are billed all the same."""


@model
class CompletionUsagePromptTokensDetails(Model):
    """Completion usage prompt tokens details."""

    audio_tokens: int | None = None
    """Tokens read that are sound."""
    cached_tokens: int | None = None
    """Tokens read from the prompt cache, at a lower price."""
    text_tokens: int | None = None
    """Tokens read that are text."""
    image_tokens: int | None = None
    """Tokens read that are pictures."""
    cache_write_tokens: int | None = None
    """Tokens newly put into the prompt cache."""
