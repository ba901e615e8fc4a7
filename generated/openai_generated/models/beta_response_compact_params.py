# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_model_ids_compaction import BetaModelIdsCompaction
    from openai_generated.models.beta_prompt_cache_options_param import BetaPromptCacheOptionsParam
    from openai_generated.models.beta_response_input_item import BetaResponseInputItem
    from openai_generated.models.response_compact_params_image import ResponseCompactParamsImage


@model
class BetaResponseCompactParams(Model):
    """Beta response compact params."""

    model: BetaModelIdsCompaction | None = None
    """The id of the model."""
    input: str | list[BetaResponseInputItem] | None = None
    """What the model is given to answer: text, or a list of items."""
    previous_response_id: str | None = None
    """The response to continue from; its items come before the new input."""
    instructions: str | None = None
    """Guidance for the model that ranks above the user's input."""
    prompt_cache_key: str | None = None
    """A label shared by requests that start alike, so that they hit the same cache."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    """How long the cached beginning is kept: in_memory or 24h."""
    prompt_cache_options: BetaPromptCacheOptionsParam | None = None
    """How the beginning of the prompt is cached, such as the mode and the time it is kept."""
    service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None = None
    """The class of service: auto (the default), default, flex, scale or priority."""
    image: ResponseCompactParamsImage | None = None
    """Settings of the pictures in the input, such as whether their context is compressed."""


BetaPromptCacheRetentionEnum: TypeAlias = Literal["in_memory", "24h"]
"""Beta prompt cache retention enum: the values known when this was generated."""


BetaServiceTierEnum: TypeAlias = Literal["auto", "default", "fast", "flex", "priority"]
"""Beta service tier enum: the values known when this was generated."""
