# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response_function_shell_tool_call_output_output import (
        ResponseFunctionShellToolCallOutputOutput,
    )
    from openai_generated.models.shell_call_output_delta import ShellCallOutputDelta


@model
class ResponseShellCallOutputContentDeltaEvent(Model):
    """Response shell call output content delta event (`response.shell_call_output_content.delta`)."""

    type: Literal["response.shell_call_output_content.delta"] = "response.shell_call_output_content.delta"
    """Always `response.shell_call_output_content.delta`."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    item_id: str
    """The item that this belongs to."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    command_index: int
    """Which command of the call this is about, counted from 0."""
    delta: ShellCallOutputDelta
    """What the command wrote next."""


@model
class ResponseShellCallOutputContentDoneEvent(Model):
    """Response shell call output content done event (`response.shell_call_output_content.done`)."""

    type: Literal["response.shell_call_output_content.done"] = "response.shell_call_output_content.done"
    """Always `response.shell_call_output_content.done`."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    item_id: str
    """The item that this belongs to."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    command_index: int
    """Which command of the call this is about, counted from 0."""
    output: list[ResponseFunctionShellToolCallOutputOutput]
    """All that the command wrote, and how it ended."""
