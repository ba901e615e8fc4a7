# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone(Model):
    """Responses web socket stream event response code interpreter call code done (`response.code_interpreter_call_code.done`)."""

    type: Literal["response.code_interpreter_call_code.done"] = "response.code_interpreter_call_code.done"
    output_index: int
    item_id: str
    code: str
    sequence_number: int
    stream_id: str | None = None
