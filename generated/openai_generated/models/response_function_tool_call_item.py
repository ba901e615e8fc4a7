# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model, wire

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.tool_call_caller import ToolCallCaller


@model
class ResponseFunctionToolCallItem(Model):
    """Response function tool call item (`function_call`)."""

    id: str
    type: Literal["function_call"] = "function_call"
    call_id: str
    caller: ToolCallCaller | None = None
    namespace: str | None = None
    name: str
    arguments: str
    status: Literal["in_progress", "completed", "incomplete"] | str
    async_: bool | None = wire("async", default=None)
    created_by: str | None = None
