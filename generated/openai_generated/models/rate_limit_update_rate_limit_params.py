# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class RateLimitUpdateRateLimitParams(Model):
    """Rate limit update rate limit params."""

    max_requests_per_1_minute: int | None = None
    """Requests allowed in a minute."""
    max_tokens_per_1_minute: int | None = None
    """Tokens allowed in a minute."""
    max_images_per_1_minute: int | None = None
    """Images allowed in a minute, for models that make images."""
    max_audio_megabytes_per_1_minute: int | None = None
    """Megabytes of audio allowed in a minute, for models that take audio."""
    max_requests_per_1_day: int | None = None
    """Requests allowed in a day."""
    batch_1_day_max_input_tokens: int | None = None
    """Input tokens that batches may use in a day."""
