# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_code_interpreter_call_in_progress_event import (
    ResponseCodeInterpreterCallInProgressEvent,
)
from openai_runtime.model import model


@model
class ResponsesServerEventResponseCodeInterpreterCallInProgress(ResponseCodeInterpreterCallInProgressEvent):
    """Responses server event response code interpreter call in progress (`response.code_interpreter_call.in_progress`)."""

    stream_id: str | None = None
