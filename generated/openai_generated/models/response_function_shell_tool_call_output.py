# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response_function_shell_tool_call_output_output import (
        ResponseFunctionShellToolCallOutputOutput,
    )
    from openai_generated.models.tool_call_caller import ToolCallCaller


@model
class ResponseFunctionShellToolCallOutput(Model):
    """Response function shell tool call output (`shell_call_output`)."""

    type: Literal["shell_call_output"] = "shell_call_output"
    id: str
    call_id: str
    caller: ToolCallCaller | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str
    output: list[ResponseFunctionShellToolCallOutputOutput]
    max_output_length: int | None = None
    created_by: str | None = None
