# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseCodeInterpreterCallCodeDeltaEvent(Model):
    """Response code interpreter call code delta event (`response.code_interpreter_call_code.delta`)."""

    type: Literal["response.code_interpreter_call_code.delta"] = "response.code_interpreter_call_code.delta"
    """Always `response.code_interpreter_call_code.delta`."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    item_id: str
    """The item that this belongs to."""
    delta: str
    """The next piece of the Python code, to be appended."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""


@model
class ResponseCodeInterpreterCallCodeDoneEvent(Model):
    """Response code interpreter call code done event (`response.code_interpreter_call_code.done`)."""

    type: Literal["response.code_interpreter_call_code.done"] = "response.code_interpreter_call_code.done"
    """Always `response.code_interpreter_call_code.done`."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    item_id: str
    """The item that this belongs to."""
    code: str
    """The whole Python code, about to be run."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
