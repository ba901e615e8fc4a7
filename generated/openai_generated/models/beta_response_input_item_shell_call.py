# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag_param import BetaAgentTagParam
    from openai_generated.models.beta_response_input_item_shell_call_action import BetaResponseInputItemShellCallAction
    from openai_generated.models.beta_response_input_item_shell_call_environment import (
        BetaResponseInputItemShellCallEnvironment,
    )
    from openai_generated.models.beta_tool_call_caller_param import BetaToolCallCallerParam


@model
class BetaResponseInputItemShellCall(Model):
    """Beta response input item shell call (`shell_call`)."""

    agent: BetaAgentTagParam | None = None
    id: str | None = None
    call_id: str
    caller: BetaToolCallCallerParam | None = None
    type: Literal["shell_call"] = "shell_call"
    action: BetaResponseInputItemShellCallAction
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    environment: BetaResponseInputItemShellCallEnvironment | None = None
