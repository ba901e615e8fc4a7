# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_shell_call_output_content_delta_event import (
    BetaResponseShellCallOutputContentDeltaEvent,
)
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseShellCallOutputContentDelta(BetaResponseShellCallOutputContentDeltaEvent):
    """Beta responses server event response shell call output content delta (`response.shell_call_output_content.delta`)."""

    stream_id: str | None = None
