# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesWebSocketStreamEventResponseShellCallCommandAdded(Model):
    """Responses web socket stream event response shell call command added (`response.shell_call_command.added`)."""

    type: Literal["response.shell_call_command.added"] = "response.shell_call_command.added"
    """Always `response.shell_call_command.added`."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    command_index: int
    """Which command of the call this is about, counted from 0."""
    command: str
    """The beginning of the command."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesWebSocketStreamEventResponseShellCallCommandDelta(Model):
    """Responses web socket stream event response shell call command delta (`response.shell_call_command.delta`)."""

    type: Literal["response.shell_call_command.delta"] = "response.shell_call_command.delta"
    """Always `response.shell_call_command.delta`."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    command_index: int
    """Which command of the call this is about, counted from 0."""
    delta: str
    """The next piece of the command, to be appended."""
    obfuscation: str | None = None
    """Random padding that hides the true length of the piece from onlookers; throw it away."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesWebSocketStreamEventResponseShellCallCommandDone(Model):
    """Responses web socket stream event response shell call command done (`response.shell_call_command.done`)."""

    type: Literal["response.shell_call_command.done"] = "response.shell_call_command.done"
    """Always `response.shell_call_command.done`."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    command_index: int
    """Which command of the call this is about, counted from 0."""
    command: str
    """The whole command."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
