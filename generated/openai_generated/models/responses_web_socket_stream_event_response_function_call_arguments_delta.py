# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta(Model):
    """Responses web socket stream event response function call arguments delta (`response.function_call_arguments.delta`)."""

    type: Literal["response.function_call_arguments.delta"] = "response.function_call_arguments.delta"
    """Always `response.function_call_arguments.delta`."""
    item_id: str
    """The item that this belongs to."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    delta: str
    """The next piece of the arguments' JSON text, to be appended."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone(Model):
    """Responses web socket stream event response function call arguments done (`response.function_call_arguments.done`)."""

    type: Literal["response.function_call_arguments.done"] = "response.function_call_arguments.done"
    """Always `response.function_call_arguments.done`."""
    item_id: str
    """The item that this belongs to."""
    name: str
    """The function to be called."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    arguments: str
    """The whole arguments as JSON text."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
