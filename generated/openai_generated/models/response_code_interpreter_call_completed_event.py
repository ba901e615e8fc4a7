# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseCodeInterpreterCallCompletedEvent(Model):
    """Response code interpreter call completed event (`response.code_interpreter_call.completed`)."""

    type: Literal["response.code_interpreter_call.completed"] = "response.code_interpreter_call.completed"
    """Always `response.code_interpreter_call.completed`."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    item_id: str
    """The item that this is about."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""


@model
class ResponseCodeInterpreterCallInterpretingEvent(Model):
    """Response code interpreter call interpreting event (`response.code_interpreter_call.interpreting`)."""

    type: Literal["response.code_interpreter_call.interpreting"] = "response.code_interpreter_call.interpreting"
    """Always `response.code_interpreter_call.interpreting`."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    item_id: str
    """The item that this is about."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
