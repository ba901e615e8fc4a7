# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response_function_shell_tool_call_output_output import (
        ResponseFunctionShellToolCallOutputOutput,
    )


@model
class ResponsesWebSocketStreamEventResponseShellCallOutputContentDone(Model):
    """Responses web socket stream event response shell call output content done (`response.shell_call_output_content.done`)."""

    type: Literal["response.shell_call_output_content.done"] = "response.shell_call_output_content.done"
    sequence_number: int
    item_id: str
    output_index: int
    command_index: int
    output: list[ResponseFunctionShellToolCallOutputOutput]
    stream_id: str | None = None
