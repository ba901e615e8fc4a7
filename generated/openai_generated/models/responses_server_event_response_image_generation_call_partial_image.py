# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_image_gen_call_partial_image_event import ResponseImageGenCallPartialImageEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseImageGenerationCallPartialImage(ResponseImageGenCallPartialImageEvent):
    """Responses server event response image generation call partial image (`response.image_generation_call.partial_image`)."""

    stream_id: str | None = None
