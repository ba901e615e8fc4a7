# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_response_tool_usage_image_gen_cached_tokens_details import (
        BetaResponseToolUsageImageGenCachedTokensDetails,
    )
    from openai_generated.models.beta_response_tool_usage_image_gen_input_tokens_details import (
        BetaResponseToolUsageImageGenInputTokensDetails,
    )
    from openai_generated.models.beta_response_tool_usage_image_gen_output_tokens_details import (
        BetaResponseToolUsageImageGenOutputTokensDetails,
    )


@model
class BetaResponseToolUsageImageGen(Model):
    """Beta response tool usage image gen."""

    input_tokens: int
    input_tokens_details: BetaResponseToolUsageImageGenInputTokensDetails
    output_tokens: int
    total_tokens: int
    cached_tokens: int | None = None
    cached_tokens_details: BetaResponseToolUsageImageGenCachedTokensDetails | None = None
    output_tokens_details: BetaResponseToolUsageImageGenOutputTokensDetails | None = None
