# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.response_shell_call_output_content_delta_event import (
    ResponseShellCallOutputContentDeltaEvent,
    ResponseShellCallOutputContentDoneEvent,
)
from openai_runtime.model import model


@model
class ResponsesServerEventResponseShellCallOutputContentDelta(ResponseShellCallOutputContentDeltaEvent):
    """Responses server event response shell call output content delta (`response.shell_call_output_content.delta`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class ResponsesServerEventResponseShellCallOutputContentDone(ResponseShellCallOutputContentDoneEvent):
    """Responses server event response shell call output content done (`response.shell_call_output_content.done`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
