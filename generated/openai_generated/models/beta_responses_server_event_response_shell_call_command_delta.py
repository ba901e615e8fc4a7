# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_shell_call_command_delta_event import BetaResponseShellCallCommandDeltaEvent
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseShellCallCommandDelta(BetaResponseShellCallCommandDeltaEvent):
    """Beta responses server event response shell call command delta (`response.shell_call_command.delta`)."""

    stream_id: str | None = None
