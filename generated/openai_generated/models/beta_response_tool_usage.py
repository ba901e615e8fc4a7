# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaResponseToolUsage(Model):
    """Beta response tool usage."""

    image_gen: BetaResponseToolUsageImageGen
    """Tokens that painting took."""
    web_search: BetaResponseToolUsageWebSearch
    """How often the web was searched."""


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


@model
class BetaResponseToolUsageImageGenInputTokensDetails(Model):
    """Beta response tool usage image gen input tokens details."""

    image_tokens: int
    """Tokens read that are pictures."""
    text_tokens: int
    """Tokens read that are text."""


@model
class BetaResponseToolUsageImageGenCachedTokensDetails(Model):
    """Beta response tool usage image gen cached tokens details."""

    cached_image_tokens: int
    """Cached tokens that are pictures."""
    cached_text_tokens: int
    """Cached tokens that are text."""


@model
class BetaResponseToolUsageImageGenOutputTokensDetails(Model):
    """Beta response tool usage image gen output tokens details."""

    image_tokens: int
    """Generated tokens that are pictures."""
    text_tokens: int
    """Generated tokens that are text."""


@model
class BetaResponseToolUsageWebSearch(Model):
    """Beta response tool usage web search."""

    num_requests: int
    """How many searches were made, which are billed one by one."""
