# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_custom_tool_call_input_delta_event import (
    BetaResponseCustomToolCallInputDeltaEvent,
)
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseCustomToolCallInputDelta(BetaResponseCustomToolCallInputDeltaEvent):
    """Beta responses server event response custom tool call input delta (`response.custom_tool_call_input.delta`)."""

    stream_id: str | None = None
