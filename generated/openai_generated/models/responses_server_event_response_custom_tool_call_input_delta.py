# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_custom_tool_call_input_delta_event import ResponseCustomToolCallInputDeltaEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseCustomToolCallInputDelta(ResponseCustomToolCallInputDeltaEvent):
    """Responses server event response custom tool call input delta (`response.custom_tool_call_input.delta`)."""

    stream_id: str | None = None
