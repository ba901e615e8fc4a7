# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting(Model):
    """Responses web socket stream event response code interpreter call interpreting (`response.code_interpreter_call.interpreting`)."""

    type: Literal["response.code_interpreter_call.interpreting"] = "response.code_interpreter_call.interpreting"
    output_index: int
    item_id: str
    sequence_number: int
    stream_id: str | None = None
