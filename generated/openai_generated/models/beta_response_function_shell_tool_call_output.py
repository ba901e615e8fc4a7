# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_response_function_shell_tool_call_output_output import (
        BetaResponseFunctionShellToolCallOutputOutput,
    )
    from openai_generated.models.beta_tool_call_caller import BetaToolCallCaller


@model
class BetaResponseFunctionShellToolCallOutput(Model):
    """Beta response function shell tool call output (`shell_call_output`)."""

    agent: BetaAgentTag | None = None
    type: Literal["shell_call_output"] = "shell_call_output"
    id: str
    call_id: str
    caller: BetaToolCallCaller | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str
    output: list[BetaResponseFunctionShellToolCallOutputOutput]
    max_output_length: int | None = None
    created_by: str | None = None
