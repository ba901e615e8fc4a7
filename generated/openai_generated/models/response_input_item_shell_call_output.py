# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response_function_shell_call_output_content import (
        ResponseFunctionShellCallOutputContent,
    )
    from openai_generated.models.tool_call_caller_param import ToolCallCallerParam


@model
class ResponseInputItemShellCallOutput(Model):
    """Response input item shell call output (`shell_call_output`)."""

    id: str | None = None
    call_id: str
    caller: ToolCallCallerParam | None = None
    type: Literal["shell_call_output"] = "shell_call_output"
    output: list[ResponseFunctionShellCallOutputContent]
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    max_output_length: int | None = None
