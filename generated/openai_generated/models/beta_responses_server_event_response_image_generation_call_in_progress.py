# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_image_gen_call_in_progress_event import (
    BetaResponseImageGenCallInProgressEvent,
)
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseImageGenerationCallInProgress(BetaResponseImageGenCallInProgressEvent):
    """Beta responses server event response image generation call in progress (`response.image_generation_call.in_progress`)."""

    stream_id: str | None = None
