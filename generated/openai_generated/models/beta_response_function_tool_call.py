# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model, wire

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_tool_call_caller import BetaToolCallCaller


@model
class BetaResponseFunctionToolCall(Model):
    """Beta response function tool call (`function_call`)."""

    agent: BetaAgentTag | None = None
    id: str | None = None
    type: Literal["function_call"] = "function_call"
    call_id: str
    caller: BetaToolCallCaller | None = None
    namespace: str | None = None
    name: str
    arguments: str
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    async_: bool | None = wire("async", default=None)
