# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BetaRealtimeResponseFunctionCallArgumentsDeltaEvent(Model):
    """Beta realtime response function call arguments delta event (`response.function_call_arguments.delta`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["response.function_call_arguments.delta"] = "response.function_call_arguments.delta"
    """Always `response.function_call_arguments.delta`."""
    response_id: str
    """The response that this belongs to."""
    item_id: str
    """The item that this belongs to."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    call_id: str
    """The id of the tool call, which call and output share."""
    delta: str
    """The next piece of the arguments' JSON text, to be appended."""


@model
class BetaRealtimeResponseFunctionCallArgumentsDoneEvent(Model):
    """Beta realtime response function call arguments done event (`response.function_call_arguments.done`)."""

    event_id: str
    """The id of this event, which the server made."""
    type: Literal["response.function_call_arguments.done"] = "response.function_call_arguments.done"
    """Always `response.function_call_arguments.done`."""
    response_id: str
    """The response that this belongs to."""
    item_id: str
    """The item that this belongs to."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    call_id: str
    """The id of the tool call, which call and output share."""
    name: str
    """The function to be called."""
    arguments: str
    """The whole arguments as JSON text."""
