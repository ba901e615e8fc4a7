# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseCustomToolCallInputDeltaEvent(Model):
    """Beta response custom tool call input delta event (`response.custom_tool_call_input.delta`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["response.custom_tool_call_input.delta"] = "response.custom_tool_call_input.delta"
    """Always `response.custom_tool_call_input.delta`."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    item_id: str
    """The item that this belongs to."""
    delta: str
    """The next piece of what the tool is handed, to be appended."""


@model
class BetaResponseCustomToolCallInputDoneEvent(Model):
    """Beta response custom tool call input done event (`response.custom_tool_call_input.done`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["response.custom_tool_call_input.done"] = "response.custom_tool_call_input.done"
    """Always `response.custom_tool_call_input.done`."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    item_id: str
    """The item that this belongs to."""
    input: str
    """All that the tool is handed."""
