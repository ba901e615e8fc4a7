# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_code_interpreter_call_code_delta_event import (
    ResponseCodeInterpreterCallCodeDeltaEvent,
    ResponseCodeInterpreterCallCodeDoneEvent,
)
from openai_runtime.model import model


@model
class ResponsesServerEventResponseCodeInterpreterCallCodeDelta(ResponseCodeInterpreterCallCodeDeltaEvent):
    """Responses server event response code interpreter call code delta (`response.code_interpreter_call_code.delta`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesServerEventResponseCodeInterpreterCallCodeDone(ResponseCodeInterpreterCallCodeDoneEvent):
    """Responses server event response code interpreter call code done (`response.code_interpreter_call_code.done`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
