# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_shell_call_command_added_event import BetaResponseShellCallCommandAddedEvent
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseShellCallCommandAdded(BetaResponseShellCallCommandAddedEvent):
    """Beta responses server event response shell call command added (`response.shell_call_command.added`)."""

    stream_id: str | None = None
