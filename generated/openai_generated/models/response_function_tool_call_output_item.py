# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.function_and_custom_tool_call_output import FunctionAndCustomToolCallOutput
    from openai_generated.models.tool_call_caller_param import ToolCallCallerParam


@model
class ResponseFunctionToolCallOutputItem(Model):
    """Response function tool call output item (`function_call_output`)."""

    id: str
    type: Literal["function_call_output"] = "function_call_output"
    call_id: str | None = None
    name: str | None = None
    namespace: str | None = None
    caller: ToolCallCallerParam | None = None
    output: str | list[FunctionAndCustomToolCallOutput]
    status: Literal["in_progress", "completed", "incomplete"] | str
    created_by: str | None = None
