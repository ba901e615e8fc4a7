# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_image_gen_call_generating_event import ResponseImageGenCallGeneratingEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseImageGenerationCallGenerating(ResponseImageGenCallGeneratingEvent):
    """Responses server event response image generation call generating (`response.image_generation_call.generating`)."""

    stream_id: str | None = None
