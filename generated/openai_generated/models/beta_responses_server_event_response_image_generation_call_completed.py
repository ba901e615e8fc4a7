# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_image_gen_call_completed_event import BetaResponseImageGenCallCompletedEvent
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseImageGenerationCallCompleted(BetaResponseImageGenCallCompletedEvent):
    """Beta responses server event response image generation call completed (`response.image_generation_call.completed`)."""

    stream_id: str | None = None
