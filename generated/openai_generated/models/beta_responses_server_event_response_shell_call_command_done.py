# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_shell_call_command_done_event import BetaResponseShellCallCommandDoneEvent
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseShellCallCommandDone(BetaResponseShellCallCommandDoneEvent):
    """Beta responses server event response shell call command done (`response.shell_call_command.done`)."""

    stream_id: str | None = None
