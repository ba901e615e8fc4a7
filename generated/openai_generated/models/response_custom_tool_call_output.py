# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.function_and_custom_tool_call_output import FunctionAndCustomToolCallOutput
    from openai_generated.models.tool_call_caller_param import ToolCallCallerParam


@model
class ResponseCustomToolCallOutput(Model):
    """Response custom tool call output (`custom_tool_call_output`)."""

    type: Literal["custom_tool_call_output"] = "custom_tool_call_output"
    id: str | None = None
    call_id: str
    caller: ToolCallCallerParam | None = None
    output: str | list[FunctionAndCustomToolCallOutput]
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    created_by: str | None = None
