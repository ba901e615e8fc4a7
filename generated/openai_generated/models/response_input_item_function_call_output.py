# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response_function_call_output_item import ResponseFunctionCallOutputItem
    from openai_generated.models.tool_call_caller_param import ToolCallCallerParam


@model
class ResponseInputItemFunctionCallOutput(Model):
    """Response input item function call output (`function_call_output`)."""

    id: str | None = None
    call_id: str | None = None
    type: Literal["function_call_output"] = "function_call_output"
    output: str | list[ResponseFunctionCallOutputItem]
    name: str | None = None
    namespace: str | None = None
    caller: ToolCallCallerParam | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
