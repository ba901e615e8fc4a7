# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.model_ids_compaction import ModelIdsCompaction
    from openai_generated.models.prompt_cache_options_param import PromptCacheOptionsParam
    from openai_generated.models.response_compact_params_image import ResponseCompactParamsImage
    from openai_generated.models.response_input_item import ResponseInputItem


@model
class ResponseCompactParams(Model):
    """Response compact params."""

    model: ModelIdsCompaction | None = None
    """The id of the model that does the compaction."""
    input: str | list[ResponseInputItem] | None = None
    """The items to compact, or text of up to 10485760 characters."""
    previous_response_id: str | None = None
    """The response to continue from; its items come before the new input."""
    instructions: str | None = None
    """Guidance for the model that ranks above the user's input."""
    prompt_cache_key: str | None = None
    """A label shared by requests that start alike, so that they hit the same cache."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    """How long the cached beginning is kept: in_memory or 24h."""
    prompt_cache_options: PromptCacheOptionsParam | None = None
    """How the beginning of the prompt is cached, such as the mode and the time it is kept."""
    service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None = None
    """The class of service: auto, default, flex or priority."""
    image: ResponseCompactParamsImage | None = None
    """The picture or pictures to work on."""


PromptCacheRetentionEnum: TypeAlias = Literal["in_memory", "24h"]
"""Prompt cache retention enum: the values known when this was generated."""


ServiceTierEnum: TypeAlias = Literal["auto", "default", "fast", "flex", "priority"]
"""Service tier enum: the values known when this was generated."""
