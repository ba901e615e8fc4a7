# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_shell_call_command_added_event import (
    BetaResponseShellCallCommandAddedEvent,
    BetaResponseShellCallCommandDeltaEvent,
    BetaResponseShellCallCommandDoneEvent,
)
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseShellCallCommandAdded(BetaResponseShellCallCommandAddedEvent):
    """Beta responses server event response shell call command added (`response.shell_call_command.added`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class BetaResponsesServerEventResponseShellCallCommandDelta(BetaResponseShellCallCommandDeltaEvent):
    """Beta responses server event response shell call command delta (`response.shell_call_command.delta`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class BetaResponsesServerEventResponseShellCallCommandDone(BetaResponseShellCallCommandDoneEvent):
    """Beta responses server event response shell call command done (`response.shell_call_command.done`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
