# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesWebSocketStreamEventResponseImageGenerationCallInProgress(Model):
    """Responses web socket stream event response image generation call in progress (`response.image_generation_call.in_progress`)."""

    type: Literal["response.image_generation_call.in_progress"] = "response.image_generation_call.in_progress"
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None
