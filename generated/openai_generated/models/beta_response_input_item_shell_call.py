# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag_param import BetaAgentTagParam
    from openai_generated.models.beta_response_input_item_shell_call_environment import (
        BetaResponseInputItemShellCallEnvironment,
    )
    from openai_generated.models.beta_tool_call_caller_param import BetaToolCallCallerParam


@model
class BetaResponseInputItemShellCall(Model):
    """Beta response input item shell call (`shell_call`)."""

    agent: BetaAgentTagParam | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    id: str | None = None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    call_id: str
    """The id of the tool call, which call and output share."""
    caller: BetaToolCallCallerParam | None = None
    """What makes the call: the model itself, or a program that it wrote."""
    type: Literal["shell_call"] = "shell_call"
    """Always `shell_call`."""
    action: BetaResponseInputItemShellCallAction
    """The commands to run, and their limits."""
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    """How far the item is: in_progress, completed or incomplete."""
    environment: BetaResponseInputItemShellCallEnvironment | None = None
    """Where the commands run; null when it is not known."""


@model
class BetaResponseInputItemShellCallAction(Model):
    """Beta response input item shell call action."""

    commands: list[str]
    """The command lines, each for a shell of its own; they may run side by side."""
    timeout_ms: int | None = None
    """After how many milliseconds to stop the commands; null leaves it to you."""
    max_output_length: int | None = None
    """How many characters of output to return at most; null leaves it to you."""
