# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_image_gen_call_completed_event import (
    ResponseImageGenCallCompletedEvent,
    ResponseImageGenCallGeneratingEvent,
)
from openai_runtime.model import model


@model
class ResponsesServerEventResponseImageGenerationCallCompleted(ResponseImageGenCallCompletedEvent):
    """Responses server event response image generation call completed (`response.image_generation_call.completed`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesServerEventResponseImageGenerationCallGenerating(ResponseImageGenCallGeneratingEvent):
    """Responses server event response image generation call generating (`response.image_generation_call.generating`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
