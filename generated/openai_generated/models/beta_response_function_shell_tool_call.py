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
    type: Literal["shell_call"] = "shell_call"
    id: str
    call_id: str
    caller: BetaToolCallCaller | None = None
    action: BetaResponseFunctionShellToolCallAction
    status: Literal["in_progress", "completed", "incomplete"] | str
    environment: BetaResponseFunctionShellToolCallEnvironment | None = None
    created_by: str | None = None
