# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag_param import BetaAgentTagParam
    from openai_generated.models.beta_response_input_item_function_call_output_output import (
        BetaResponseInputItemFunctionCallOutputOutput,
    )
    from openai_generated.models.beta_tool_call_caller_param import BetaToolCallCallerParam


@model
class BetaResponseInputItemFunctionCallOutput(Model):
    """Beta response input item function call output (`function_call_output`)."""

    agent: BetaAgentTagParam | None = None
    id: str | None = None
    call_id: str | None = None
    type: Literal["function_call_output"] = "function_call_output"
    output: str | list[BetaResponseInputItemFunctionCallOutputOutput]
    name: str | None = None
    namespace: str | None = None
    caller: BetaToolCallCallerParam | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
