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
    """Tokens that the painting model read."""
    input_tokens_details: BetaResponseToolUsageImageGenInputTokensDetails
    """How the tokens read divide into text and pictures."""
    output_tokens: int
    """Tokens that the painting model generated."""
    total_tokens: int
    """Tokens read and generated together."""
    cached_tokens: int | None = None
    """Tokens read from the cache, at a lower price."""
    cached_tokens_details: BetaResponseToolUsageImageGenCachedTokensDetails | None = None
    """How the cached tokens divide into text and pictures."""
    output_tokens_details: BetaResponseToolUsageImageGenOutputTokensDetails | None = None
    """How the generated tokens divide into text and pictures."""
