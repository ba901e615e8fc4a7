# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_code_interpreter_call_completed_event import (
    BetaResponseCodeInterpreterCallCompletedEvent,
    BetaResponseCodeInterpreterCallInterpretingEvent,
)
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseCodeInterpreterCallCompleted(BetaResponseCodeInterpreterCallCompletedEvent):
    """Beta responses server event response code interpreter call completed (`response.code_interpreter_call.completed`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class BetaResponsesServerEventResponseCodeInterpreterCallInterpreting(BetaResponseCodeInterpreterCallInterpretingEvent):
    """Beta responses server event response code interpreter call interpreting (`response.code_interpreter_call.interpreting`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
