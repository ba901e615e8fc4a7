# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_function_shell_action import BetaFunctionShellAction
    from openai_generated.models.beta_function_shell_call_environment import BetaFunctionShellCallEnvironment
    from openai_generated.models.beta_tool_call_caller import BetaToolCallCaller


@model
class BetaFunctionShellCall(Model):
    """Beta function shell call (`shell_call`)."""

    agent: BetaAgentTag | None = None
    type: Literal["shell_call"] = "shell_call"
    id: str
    call_id: str
    caller: BetaToolCallCaller | None = None
    action: BetaFunctionShellAction
    status: Literal["in_progress", "completed", "incomplete"] | str
    environment: BetaFunctionShellCallEnvironment | None = None
    created_by: str | None = None
