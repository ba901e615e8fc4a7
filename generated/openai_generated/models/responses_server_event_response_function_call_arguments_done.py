# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_function_call_arguments_done_event import ResponseFunctionCallArgumentsDoneEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseFunctionCallArgumentsDone(ResponseFunctionCallArgumentsDoneEvent):
    """Responses server event response function call arguments done (`response.function_call_arguments.done`)."""

    stream_id: str | None = None
