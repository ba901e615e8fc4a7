# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_shell_call_command_done_event import ResponseShellCallCommandDoneEvent
from openai_runtime.model import model


@model
class ResponsesServerEventResponseShellCallCommandDone(ResponseShellCallCommandDoneEvent):
    """Responses server event response shell call command done (`response.shell_call_command.done`)."""

    stream_id: str | None = None
