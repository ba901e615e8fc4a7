# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_code_interpreter_call_code_done_event import (
    ResponseCodeInterpreterCallCodeDoneEvent,
)
from openai_runtime.model import model


@model
class ResponsesServerEventResponseCodeInterpreterCallCodeDone(ResponseCodeInterpreterCallCodeDoneEvent):
    """Responses server event response code interpreter call code done (`response.code_interpreter_call_code.done`)."""

    stream_id: str | None = None
