# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.image_generation_call_error_moderation_details import (
        ImageGenerationCallErrorModerationDetails,
    )


@model
class BetaResponseInputItemParamImageGenerationCallError(Model):
    """Beta response input item param image generation call error."""

    code: str | None = None
    """A short word for the error that programs can compare; null when there is none."""
    message: str
    """Why no picture came about, for people to read."""
    param: str | None = None
    """The parameter that caused it; null when no single one did."""
    type: str
    """What sort of failure this is."""
    moderation_details: ImageGenerationCallErrorModerationDetails | None = None
    """What moderation objected to, if it was the cause."""
