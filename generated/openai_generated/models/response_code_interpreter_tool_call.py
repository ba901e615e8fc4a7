# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.response_code_interpreter_tool_call_output import ResponseCodeInterpreterToolCallOutput


@model
class ResponseCodeInterpreterToolCall(Model):
    """Response code interpreter tool call (`code_interpreter_call`)."""

    type: Literal["code_interpreter_call"] = "code_interpreter_call"
    """Always `code_interpreter_call`."""
    id: str
    """Names the item in events, references and deletions."""
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    """How far the run is; interpreting means that the code is being executed."""
    container_id: str
    """The container in which the code runs; its files can be fetched from there."""
    code: str | None = None
    """The Python code; null while it is not known."""
    outputs: list[ResponseCodeInterpreterToolCallOutput] | None = None
    """What was printed and drawn; null unless the request's include asked for it."""


ResponseCodeInterpreterToolCallStatus: TypeAlias = Literal[
    "in_progress", "completed", "incomplete", "interpreting", "failed"
]
"""Response code interpreter tool call status: the values known when this was generated."""
