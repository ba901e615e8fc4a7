# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class RateLimitUpdateRateLimitParams(TypedDict, total=False):
    """What `POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}` takes."""

    max_requests_per_1_minute: int
    """Requests allowed in a minute."""
    max_tokens_per_1_minute: int
    """Tokens allowed in a minute."""
    max_images_per_1_minute: int
    """Images allowed in a minute, for models that make images."""
    max_audio_megabytes_per_1_minute: int
    """Megabytes of audio allowed in a minute, for models that take audio."""
    max_requests_per_1_day: int
    """Requests allowed in a day."""
    batch_1_day_max_input_tokens: int
    """Input tokens that batches may use in a day."""
    project_id: str
    """The id of the project."""
