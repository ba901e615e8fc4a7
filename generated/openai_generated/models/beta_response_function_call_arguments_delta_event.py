# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseFunctionCallArgumentsDeltaEvent(Model):
    """Beta response function call arguments delta event (`response.function_call_arguments.delta`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
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


@model
class BetaResponseFunctionCallArgumentsDoneEvent(Model):
    """Beta response function call arguments done event (`response.function_call_arguments.done`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
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
