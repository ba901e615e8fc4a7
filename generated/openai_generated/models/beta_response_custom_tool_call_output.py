# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_function_and_custom_tool_call_output import BetaFunctionAndCustomToolCallOutput
    from openai_generated.models.beta_tool_call_caller_param import BetaToolCallCallerParam


@model
class BetaResponseCustomToolCallOutput(Model):
    """Beta response custom tool call output (`custom_tool_call_output`)."""

    agent: BetaAgentTag | None = None
    type: Literal["custom_tool_call_output"] = "custom_tool_call_output"
    id: str | None = None
    call_id: str
    caller: BetaToolCallCallerParam | None = None
    output: str | list[BetaFunctionAndCustomToolCallOutput]
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    created_by: str | None = None
