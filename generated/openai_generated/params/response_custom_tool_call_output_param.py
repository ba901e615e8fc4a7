# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ResponseCustomToolCallOutputParam(TypedDict, total=False):
    """Response custom tool call output (`custom_tool_call_output`)."""

    type: Required[Literal["custom_tool_call_output"]]
    """Always `custom_tool_call_output`."""
    id: str
    """Names the item in events, references and deletions."""
    call_id: Required[str]
    """The id of the tool call, which call and output share."""
    caller: params.ToolCallCallerParam | Model | None
    """What makes the call: the model itself, or a program that it wrote."""
    output: Required[str | Iterable[params.FunctionAndCustomToolCallOutputParam | Model]]
    """What the tool returned: a text, or a list of text, pictures and files."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is: in_progress, completed or incomplete."""
    created_by: str | None
    """Who made the item, where the server knows."""
