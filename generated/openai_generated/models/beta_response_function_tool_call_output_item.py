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
class BetaResponseFunctionToolCallOutputItem(Model):
    """Beta response function tool call output item (`function_call_output`)."""

    agent: BetaAgentTag | None = None
    id: str
    type: Literal["function_call_output"] = "function_call_output"
    call_id: str | None = None
    name: str | None = None
    namespace: str | None = None
    caller: BetaToolCallCallerParam | None = None
    output: str | list[BetaFunctionAndCustomToolCallOutput]
    status: Literal["in_progress", "completed", "incomplete"] | str
    created_by: str | None = None
