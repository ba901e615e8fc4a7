# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_image_gen_call_completed_event import (
    BetaResponseImageGenCallCompletedEvent,
    BetaResponseImageGenCallGeneratingEvent,
)
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseImageGenerationCallCompleted(BetaResponseImageGenCallCompletedEvent):
    """Beta responses server event response image generation call completed (`response.image_generation_call.completed`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class BetaResponsesServerEventResponseImageGenerationCallGenerating(BetaResponseImageGenCallGeneratingEvent):
    """Beta responses server event response image generation call generating (`response.image_generation_call.generating`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
