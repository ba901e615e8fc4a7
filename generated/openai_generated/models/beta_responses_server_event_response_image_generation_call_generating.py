# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_image_gen_call_generating_event import (
    BetaResponseImageGenCallGeneratingEvent,
)
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseImageGenerationCallGenerating(BetaResponseImageGenCallGeneratingEvent):
    """Beta responses server event response image generation call generating (`response.image_generation_call.generating`)."""

    stream_id: str | None = None
