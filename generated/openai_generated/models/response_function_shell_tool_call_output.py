# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.response_function_shell_tool_call_output_output import (
        ResponseFunctionShellToolCallOutputOutput,
    )
    from openai_generated.models.tool_call_caller import ToolCallCaller


@model
class ResponseFunctionShellToolCallOutput(Model):
    """Response function shell tool call output (`shell_call_output`)."""

    type: Literal["shell_call_output"] = "shell_call_output"
    """Always `shell_call_output`."""
    id: str
    """Names the item in events, references and deletions."""
    call_id: str
    """The id of the tool call, which call and output share."""
    caller: ToolCallCaller | None = None
    """What makes the call: the model itself, or a program that it wrote."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is: in_progress, completed or incomplete."""
    output: list[ResponseFunctionShellToolCallOutputOutput]
    """What came of each command, in the order of the call."""
    max_output_length: int | None = None
    """The limit of the call, repeated: to how many characters output was cut."""
    created_by: str | None = None
    """Who made the item, where the server knows."""


FunctionShellCallOutputStatusEnum: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Function shell call output status enum: the values known when this was generated."""
