# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.image_generation_call_error_moderation_details import (
        ImageGenerationCallErrorModerationDetails,
    )


@model
class BetaResponseInputItemImageGenerationCallError(Model):
    """Beta response input item image generation call error."""

    code: str | None = None
    message: str
    param: str | None = None
    type: str
    moderation_details: ImageGenerationCallErrorModerationDetails | None = None
