# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_model_ids_compaction import BetaModelIdsCompaction
    from openai_generated.models.beta_prompt_cache_options_param import BetaPromptCacheOptionsParam
    from openai_generated.models.beta_response_input_item import BetaResponseInputItem
    from openai_generated.models.response_compact_params_image import ResponseCompactParamsImage


@model
class BetaResponseCompactParams(Model):
    """Beta response compact params."""

    model: BetaModelIdsCompaction | str | None = None
    input: str | list[BetaResponseInputItem] | None = None
    previous_response_id: str | None = None
    instructions: str | None = None
    prompt_cache_key: str | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None
    prompt_cache_options: BetaPromptCacheOptionsParam | None = None
    service_tier: Literal["auto", "default", "fast", "flex", "priority"] | str | None = None
    image: ResponseCompactParamsImage | None = None
