# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class UsageDecisionsResponseDataResult(Model):
    """Usage decisions response data result (`organization.usage.decisions.result`)."""

    input_tokens: int
    num_model_requests: int
    object: Literal["organization.usage.decisions.result"] = "organization.usage.decisions.result"
    output_tokens: int
    api_key_id: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | str | None = None
    batch: bool | None = None
    input_audio_tokens: int | None = None
    input_cache_write_12h_tokens: int | None = None
    input_cache_write_30m_tokens: int | None = None
    input_cache_write_tokens: int | None = None
    input_cached_audio_tokens: int | None = None
    input_cached_image_tokens: int | None = None
    input_cached_text_tokens: int | None = None
    input_cached_tokens: int | None = None
    input_image_tokens: int | None = None
    input_text_tokens: int | None = None
    input_uncached_tokens: int | None = None
    model: str | None = None
    output_audio_tokens: int | None = None
    output_image_tokens: int | None = None
    output_text_tokens: int | None = None
    project_id: str | None = None
    service_tier: str | None = None
    user_id: str | None = None
