# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.function_shell_call_output_outcome_param import FunctionShellCallOutputOutcomeParam
    from openai_generated.models.tool_call_caller_param import ToolCallCallerParam


@model
class ResponseInputItemShellCallOutput(Model):
    """Response input item shell call output (`shell_call_output`)."""

    id: str | None = None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    call_id: str
    """The id of the tool call, which call and output share."""
    caller: ToolCallCallerParam | None = None
    """What makes the call: the model itself, or a program that it wrote."""
    type: Literal["shell_call_output"] = "shell_call_output"
    """Always `shell_call_output`."""
    output: list[ResponseFunctionShellCallOutputContent]
    """What came of each command, in the order of the call."""
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far the item is: in_progress, completed or incomplete."""
    max_output_length: int | None = None
    """The limit of the call, repeated: to how many characters output was cut."""


@model
class ResponseFunctionShellCallOutputContent(Model):
    """Response function shell call output content."""

    stdout: str
    """What the command wrote to standard output."""
    stderr: str
    """What the command wrote to standard error."""
    outcome: FunctionShellCallOutputOutcomeParam
    """How the command ended: with an exit code, or at the time limit."""
