# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag_param import BetaAgentTagParam
    from openai_generated.models.beta_function_shell_call_output_outcome_param import (
        BetaFunctionShellCallOutputOutcomeParam,
    )
    from openai_generated.models.beta_tool_call_caller_param import BetaToolCallCallerParam


@model
class BetaResponseInputItemShellCallOutput(Model):
    """Beta response input item shell call output (`shell_call_output`)."""

    agent: BetaAgentTagParam | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    id: str | None = None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    call_id: str
    """The id of the tool call, which call and output share."""
    caller: BetaToolCallCallerParam | None = None
    """What makes the call: the model itself, or a program that it wrote."""
    type: Literal["shell_call_output"] = "shell_call_output"
    """Always `shell_call_output`."""
    output: list[BetaResponseFunctionShellCallOutputContent]
    """What came of each command, in the order of the call."""
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far the item is: in_progress, completed or incomplete."""
    max_output_length: int | None = None
    """The limit of the call, repeated: to how many characters output was cut."""


@model
class BetaResponseFunctionShellCallOutputContent(Model):
    """Beta response function shell call output content."""

    stdout: str
    """What the command wrote to standard output."""
    stderr: str
    """What the command wrote to standard error."""
    outcome: BetaFunctionShellCallOutputOutcomeParam
    """How the command ended: with an exit code, or at the time limit."""
