# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_shell_call_output_content_done_event import (
    ResponseShellCallOutputContentDoneEvent,
)
from openai_runtime.model import model


@model
class ResponsesServerEventResponseShellCallOutputContentDone(ResponseShellCallOutputContentDoneEvent):
    """Responses server event response shell call output content done (`response.shell_call_output_content.done`)."""

    stream_id: str | None = None
