# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class UsageDecisionsResponse(Model):
    """Usage decisions response (`page`)."""

    data: list[UsageDecisionsResponseData]
    """The spans on this page, earliest first."""
    has_more: bool
    """Whether another page follows."""
    next_page: str | None = None
    """The token for the next page; None on the last one."""
    object: Literal["page"] = "page"
    """Always `page`."""


@model
class UsageDecisionsResponseData(Model):
    """Usage decisions response data (`bucket`)."""

    end_time: int
    """Where the span ends, in seconds since 1970; that second is not part of it."""
    object: Literal["bucket"] = "bucket"
    """Always `bucket`."""
    results: list[UsageDecisionsResponseDataResult]
    """The figures of the span, one entry for each group; empty if nothing was used."""
    start_time: int
    """Where the span begins, in seconds since 1970."""


@model
class UsageDecisionsResponseDataResult(Model):
    """Usage decisions response data result (`organization.usage.decisions.result`)."""

    input_tokens: int
    """All tokens that were read for the decisions, the cached ones included."""
    num_model_requests: int
    """How many decisions were asked for in the span."""
    object: Literal["organization.usage.decisions.result"] = "organization.usage.decisions.result"
    """Always `organization.usage.decisions.result`."""
    output_tokens: int
    """All tokens that were written for the decisions, thinking included."""
    api_key_id: str | None = None
    """The key that the figures are about; None unless grouped by it."""
    api_source: Literal["agents_api", "unlabeled"] | None = None
    """The API that the requests came through; None unless grouped by it."""
    batch: bool | None = None
    """Whether the figures are about batches; None unless grouped by it."""
    input_audio_tokens: int | None = None
    """The part of the input that is audio, in tokens; None if not told."""
    input_cache_write_12h_tokens: int | None = None
    """Input tokens written into the prompt cache for 12 hours; None if not told."""
    input_cache_write_30m_tokens: int | None = None
    """Input tokens written into the prompt cache for 30 minutes; None if not told."""
    input_cache_write_tokens: int | None = None
    """Input tokens that were written into the prompt cache; None if not told."""
    input_cached_audio_tokens: int | None = None
    """Input tokens of audio that came out of the prompt cache; None if not told."""
    input_cached_image_tokens: int | None = None
    """Input tokens of pictures that came out of the prompt cache; None if not told."""
    input_cached_text_tokens: int | None = None
    """Input tokens of text that came out of the prompt cache; None if not told."""
    input_cached_tokens: int | None = None
    """Input tokens that came out of the prompt cache; None if not told."""
    input_image_tokens: int | None = None
    """The part of the input that is pictures, in tokens; None if not told."""
    input_text_tokens: int | None = None
    """The part of the input that is text, in tokens; None if not told."""
    input_uncached_tokens: int | None = None
    """Input tokens that were read anew; None if not told."""
    model: str | None = None
    """The model that the figures are about; None unless grouped by it."""
    output_audio_tokens: int | None = None
    """The part of the output that is audio, in tokens; None if not told."""
    output_image_tokens: int | None = None
    """The part of the output that is pictures, in tokens; None if not told."""
    output_text_tokens: int | None = None
    """The part of the output that is text, in tokens; None if not told."""
    project_id: str | None = None
    """The project that the figures are about; None unless grouped by it."""
    service_tier: str | None = None
    """The class of service that the figures are about; None unless grouped by it."""
    user_id: str | None = None
    """The user that the figures are about; None unless grouped by it."""


UsageDecisionsResponseDataResultApiSource: TypeAlias = Literal["agents_api", "unlabeled"]
"""Usage decisions response data result API source: the values known when this was generated."""
