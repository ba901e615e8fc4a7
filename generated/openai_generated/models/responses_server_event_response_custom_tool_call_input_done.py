# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_custom_tool_call_input_done_event import ResponseCustomToolCallInputDoneEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseCustomToolCallInputDone(ResponseCustomToolCallInputDoneEvent):
    """Responses server event response custom tool call input done (`response.custom_tool_call_input.done`)."""

    stream_id: str | None = None
