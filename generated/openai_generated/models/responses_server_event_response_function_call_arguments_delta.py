# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_function_call_arguments_delta_event import (
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDoneEvent,
)
from openai_runtime.model import model


@model
class ResponsesServerEventResponseFunctionCallArgumentsDelta(ResponseFunctionCallArgumentsDeltaEvent):
    """Responses server event response function call arguments delta (`response.function_call_arguments.delta`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesServerEventResponseFunctionCallArgumentsDone(ResponseFunctionCallArgumentsDoneEvent):
    """Responses server event response function call arguments done (`response.function_call_arguments.done`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
