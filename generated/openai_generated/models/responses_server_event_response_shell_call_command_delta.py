# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_shell_call_command_delta_event import ResponseShellCallCommandDeltaEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseShellCallCommandDelta(ResponseShellCallCommandDeltaEvent):
    """Responses server event response shell call command delta (`response.shell_call_command.delta`)."""

    stream_id: str | None = None
