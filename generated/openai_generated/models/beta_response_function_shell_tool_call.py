# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_response_function_shell_tool_call_action import (
        BetaResponseFunctionShellToolCallAction,
    )
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
