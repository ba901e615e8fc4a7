# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class UsageCompletionsResult(Model):
    """Usage completions result (`organization.usage.completions.result`)."""

    object: Literal["organization.usage.completions.result"] = "organization.usage.completions.result"
    """Always `organization.usage.completions.result`."""
    input_tokens: int
    """All tokens that models read, the cached ones included."""
    input_cached_tokens: int | None = None
    """Input tokens that came out of the prompt cache."""
    input_cache_write_tokens: int | None = None
    """Input tokens that were written into the prompt cache."""
    input_uncached_tokens: int | None = None
    """Input tokens that were read anew."""
    output_tokens: int
    """All tokens that models wrote, thinking included."""
    input_text_tokens: int | None = None
    """The part of the input that is text, in tokens."""
    output_text_tokens: int | None = None
    """The part of the output that is text, in tokens."""
    input_cached_text_tokens: int | None = None
    """Input tokens of text that came out of the prompt cache."""
    input_audio_tokens: int | None = None
    """The part of the input that is audio, in tokens."""
    input_cached_audio_tokens: int | None = None
    """Input tokens of audio that came out of the prompt cache."""
    output_audio_tokens: int | None = None
    """The part of the output that is audio, in tokens."""
    input_image_tokens: int | None = None
    """The part of the input that is pictures, in tokens."""
    input_cached_image_tokens: int | None = None
    """Input tokens of pictures that came out of the prompt cache."""
    output_image_tokens: int | None = None
    """The part of the output that is pictures, in tokens."""
    num_model_requests: int
    """How many requests went to the model in the span."""
    project_id: str | None = None
    """The project that the figures are about; None unless grouped by it."""
    user_id: str | None = None
    """The user that the figures are about; None unless grouped by it."""
    api_key_id: str | None = None
    """The key that the figures are about; None unless grouped by it."""
    model: str | None = None
    """The model that the figures are about; None unless grouped by it."""
    batch: bool | None = None
    """Whether the figures are about batches; None unless grouped by it."""
    service_tier: str | None = None
    """The class of service that the figures are about; None unless grouped by it."""
    api_source: Literal["agents_api", "unlabeled"] | None = None
    """The API that the requests came through; None unless grouped by it."""
    input_cache_write_12h_tokens: int | None = None
    """Input tokens written into the prompt cache for 12 hours; None if not told."""
    input_cache_write_30m_tokens: int | None = None
    """Input tokens written into the prompt cache for 30 minutes; None if not told."""


UsageCompletionsResultApiSource: TypeAlias = Literal["agents_api", "unlabeled"]
"""Usage completions result API source: the values known when this was generated."""
