# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.beta_prompt_cache_options_param import (
        BetaPromptCacheOptionsParam as PromptCacheOptions,
    )
    from openai_generated.params.beta_response_compact_params import BetaResponseCompactParams as ResponseCompactParams
    from openai_generated.params.response_compact_params_image import ResponseCompactParamsImage as Image


__all__ = ["Image", "PromptCacheOptions", "ResponseCompactParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Image": "openai_generated.params.response_compact_params_image:ResponseCompactParamsImage",
        "PromptCacheOptions": "openai_generated.params.beta_prompt_cache_options_param:BetaPromptCacheOptionsParam",
        "ResponseCompactParams": "openai_generated.params.beta_response_compact_params:BetaResponseCompactParams",
    },
)
