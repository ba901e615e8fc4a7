# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response_text_delta_event_logprob import ResponseTextDeltaEventLogprob


@model
class ResponsesWebSocketStreamEventResponseOutputTextDelta(Model):
    """Responses web socket stream event response output text delta (`response.output_text.delta`)."""

    type: Literal["response.output_text.delta"] = "response.output_text.delta"
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
    logprobs: list[ResponseTextDeltaEventLogprob]
    stream_id: str | None = None
