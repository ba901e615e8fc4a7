# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_code_interpreter_call_interpreting_event import (
    ResponseCodeInterpreterCallInterpretingEvent,
)
from openai_runtime.model import model


@model
class ResponsesServerEventResponseCodeInterpreterCallInterpreting(ResponseCodeInterpreterCallInterpretingEvent):
    """Responses server event response code interpreter call interpreting (`response.code_interpreter_call.interpreting`)."""

    stream_id: str | None = None
