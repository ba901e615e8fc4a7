# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_response_function_shell_tool_call_environment import (
        BetaResponseFunctionShellToolCallEnvironment,
    )
    from openai_generated.models.beta_tool_call_caller import BetaToolCallCaller


@model
class BetaResponseFunctionShellToolCall(Model):
    """Beta response function shell tool call (`shell_call`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["shell_call"] = "shell_call"
    """Always `shell_call`."""
    id: str
    """Names the item in events, references and deletions."""
    call_id: str
    """The id of the tool call, which call and output share."""
    caller: BetaToolCallCaller | None = None
    """What makes the call: the model itself, or a program that it wrote."""
    action: BetaResponseFunctionShellToolCallAction
    """The commands to run, and their limits."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is: in_progress, completed or incomplete."""
    environment: BetaResponseFunctionShellToolCallEnvironment | None = None
    """Where the commands run; null when it is not known."""
    created_by: str | None = None
    """Who made the item, where the server knows."""


@model
class BetaResponseFunctionShellToolCallAction(Model):
    """Beta response function shell tool call action."""

    commands: list[str]
    """The command lines, each for a shell of its own; they may run side by side."""
    timeout_ms: int | None = None
    """After how many milliseconds to stop the commands; null leaves it to you."""
    max_output_length: int | None = None
    """How many characters of output to return at most; null leaves it to you."""


BetaFunctionShellCallStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Beta function shell call status: the values known when this was generated."""
