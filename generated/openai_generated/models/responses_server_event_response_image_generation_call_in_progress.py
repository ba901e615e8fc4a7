# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_image_gen_call_in_progress_event import ResponseImageGenCallInProgressEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseImageGenerationCallInProgress(ResponseImageGenCallInProgressEvent):
    """Responses server event response image generation call in progress (`response.image_generation_call.in_progress`)."""

    stream_id: str | None = None
