# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class CompletionUsagePromptTokensDetails(Model):
    """Completion usage prompt tokens details."""

    audio_tokens: int | None = None
    """Tokens read that are sound."""
    cached_tokens: int | None = None
    """Tokens read from the prompt cache, at a lower price."""
    text_tokens: int | None = None
    """Tokens read that are text."""
    image_tokens: int | None = None
    """Tokens read that are pictures."""
    cache_write_tokens: int | None = None
    """Tokens newly put into the prompt cache."""
