# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag_param import BetaAgentTagParam
    from openai_generated.models.beta_function_shell_action_param import BetaFunctionShellActionParam
    from openai_generated.models.beta_function_shell_call_item_param_environment import (
        BetaFunctionShellCallItemParamEnvironment,
    )
    from openai_generated.models.beta_tool_call_caller_param import BetaToolCallCallerParam


@model
class BetaFunctionShellCallItemParam(Model):
    """Beta function shell call item param (`shell_call`)."""

    agent: BetaAgentTagParam | None = None
    id: str | None = None
    call_id: str
    caller: BetaToolCallCallerParam | None = None
    type: Literal["shell_call"] = "shell_call"
    action: BetaFunctionShellActionParam
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    environment: BetaFunctionShellCallItemParamEnvironment | None = None
