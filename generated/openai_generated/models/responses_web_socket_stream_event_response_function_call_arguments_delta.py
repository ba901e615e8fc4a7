# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta(Model):
    """Responses web socket stream event response function call arguments delta (`response.function_call_arguments.delta`)."""

    type: Literal["response.function_call_arguments.delta"] = "response.function_call_arguments.delta"
    item_id: str
    output_index: int
    sequence_number: int
    delta: str
    stream_id: str | None = None
