# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_shell_call_command_added_event import (
    ResponseShellCallCommandAddedEvent,
    ResponseShellCallCommandDeltaEvent,
    ResponseShellCallCommandDoneEvent,
)
from openai_runtime.model import model


@model
class ResponsesServerEventResponseShellCallCommandAdded(ResponseShellCallCommandAddedEvent):
    """Responses server event response shell call command added (`response.shell_call_command.added`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesServerEventResponseShellCallCommandDelta(ResponseShellCallCommandDeltaEvent):
    """Responses server event response shell call command delta (`response.shell_call_command.delta`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesServerEventResponseShellCallCommandDone(ResponseShellCallCommandDoneEvent):
    """Responses server event response shell call command done (`response.shell_call_command.done`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
