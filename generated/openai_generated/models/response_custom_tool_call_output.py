# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.function_and_custom_tool_call_output import FunctionAndCustomToolCallOutput
    from openai_generated.models.tool_call_caller_param import ToolCallCallerParam


@model
class ResponseCustomToolCallOutput(Model):
    """Response custom tool call output (`custom_tool_call_output`)."""

    type: Literal["custom_tool_call_output"] = "custom_tool_call_output"
    """Always `custom_tool_call_output`."""
    id: str | None = None
    """Names the item in events, references and deletions."""
    call_id: str
    """The id of the tool call, which call and output share."""
    caller: ToolCallCallerParam | None = None
    """What makes the call: the model itself, or a program that it wrote."""
    output: str | list[FunctionAndCustomToolCallOutput]
    """What the tool returned: a text, or a list of text, pictures and files."""
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far the item is: in_progress, completed or incomplete."""
    created_by: str | None = None
    """Who made the item, where the server knows."""


ResponseCustomToolCallOutputStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Response custom tool call output status: the values known when this was generated."""
