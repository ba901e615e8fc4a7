# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_code_interpreter_call_in_progress_event import (
    BetaResponseCodeInterpreterCallInProgressEvent,
)
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseCodeInterpreterCallInProgress(BetaResponseCodeInterpreterCallInProgressEvent):
    """Beta responses server event response code interpreter call in progress (`response.code_interpreter_call.in_progress`)."""

    stream_id: str | None = None
