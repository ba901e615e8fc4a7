# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated.models.beta_response_function_call_arguments_delta_event import (
    BetaResponseFunctionCallArgumentsDeltaEvent,
)
from openai_runtime.model import model


@model
class BetaResponsesServerEventResponseFunctionCallArgumentsDelta(BetaResponseFunctionCallArgumentsDeltaEvent):
    """Beta responses server event response function call arguments delta (`response.function_call_arguments.delta`)."""

    stream_id: str | None = None
