# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.model_ids_compaction import ModelIdsCompaction
    from openai_generated.models.prompt_cache_options_param import PromptCacheOptionsParam
    from openai_generated.models.response_compact_params_image import ResponseCompactParamsImage
    from openai_generated.models.response_input_item import ResponseInputItem


@model
class ResponseCompactParams(Model):
    """Response compact params."""

    model: ModelIdsCompaction | str | None = None
    input: str | list[ResponseInputItem] | None = None
    previous_response_id: str | None = None
    instructions: str | None = None
    prompt_cache_key: str | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None
    prompt_cache_options: PromptCacheOptionsParam | None = None
    service_tier: Literal["auto", "default", "fast", "flex", "priority"] | str | None = None
    image: ResponseCompactParamsImage | None = None
