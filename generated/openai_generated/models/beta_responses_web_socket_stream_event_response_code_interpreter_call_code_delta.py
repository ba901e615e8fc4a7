# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta(Model):
    """Beta responses web socket stream event response code interpreter call code delta (`response.code_interpreter_call_code.delta`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
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
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone(Model):
    """Beta responses web socket stream event response code interpreter call code done (`response.code_interpreter_call_code.done`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
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
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
