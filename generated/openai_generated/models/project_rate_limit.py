# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ProjectRateLimit(Model):
    """Project rate limit (`project.rate_limit`)."""

    object: Literal["project.rate_limit"] = "project.rate_limit"
    """Always `project.rate_limit`."""
    id: str
    """What the call that changes it names it by, in the form `rl-…`."""
    model: str
    """The model, or group of models, that the bounds are for."""
    max_requests_per_1_minute: int
    """How many requests the project may make in a minute."""
    max_tokens_per_1_minute: int
    """How many tokens the project may use in a minute."""
    max_images_per_1_minute: int | None = None
    """How many pictures it may have in a minute; only for models that make them."""
    max_audio_megabytes_per_1_minute: int | None = None
    """How much audio it may send in a minute, in megabytes; only for audio models."""
    max_requests_per_1_day: int | None = None
    """How many requests it may make in a day; only for models that have this bound."""
    batch_1_day_max_input_tokens: int | None = None
    """How many tokens its batches may bring in a day; only for models that have this bound."""
