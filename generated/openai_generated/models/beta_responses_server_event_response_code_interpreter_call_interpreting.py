# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_code_interpreter_call_interpreting_event import (
    BetaResponseCodeInterpreterCallInterpretingEvent,
)
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseCodeInterpreterCallInterpreting(BetaResponseCodeInterpreterCallInterpretingEvent):
    """Beta responses server event response code interpreter call interpreting (`response.code_interpreter_call.interpreting`)."""

    stream_id: str | None = None
