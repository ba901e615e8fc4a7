# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_shell_call_output_content_delta_event import (
    BetaResponseShellCallOutputContentDeltaEvent,
    BetaResponseShellCallOutputContentDoneEvent,
)
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseShellCallOutputContentDelta(BetaResponseShellCallOutputContentDeltaEvent):
    """Beta responses server event response shell call output content delta (`response.shell_call_output_content.delta`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""


@model
class BetaResponsesServerEventResponseShellCallOutputContentDone(BetaResponseShellCallOutputContentDoneEvent):
    """Beta responses server event response shell call output content done (`response.shell_call_output_content.done`)."""

    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
