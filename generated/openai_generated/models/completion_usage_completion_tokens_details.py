# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


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
