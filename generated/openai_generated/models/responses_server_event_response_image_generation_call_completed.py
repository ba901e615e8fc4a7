# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_image_gen_call_completed_event import ResponseImageGenCallCompletedEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseImageGenerationCallCompleted(ResponseImageGenCallCompletedEvent):
    """Responses server event response image generation call completed (`response.image_generation_call.completed`)."""

    stream_id: str | None = None
