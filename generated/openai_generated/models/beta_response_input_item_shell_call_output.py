# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag_param import BetaAgentTagParam
    from openai_generated.models.beta_response_function_shell_call_output_content import (
        BetaResponseFunctionShellCallOutputContent,
    )
    from openai_generated.models.beta_tool_call_caller_param import BetaToolCallCallerParam


@model
class BetaResponseInputItemShellCallOutput(Model):
    """Beta response input item shell call output (`shell_call_output`)."""

    agent: BetaAgentTagParam | None = None
    id: str | None = None
    call_id: str
    caller: BetaToolCallCallerParam | None = None
    type: Literal["shell_call_output"] = "shell_call_output"
    output: list[BetaResponseFunctionShellCallOutputContent]
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    max_output_length: int | None = None
