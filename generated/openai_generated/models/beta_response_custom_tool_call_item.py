# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model, wire

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_tool_call_caller import BetaToolCallCaller


@model
class BetaResponseCustomToolCallItem(Model):
    """Beta response custom tool call item (`custom_tool_call`)."""

    agent: BetaAgentTag | None = None
    type: Literal["custom_tool_call"] = "custom_tool_call"
    id: str
    call_id: str
    caller: BetaToolCallCaller | None = None
    namespace: str | None = None
    name: str
    input: str
    async_: bool | None = wire("async", default=None)
    status: Literal["in_progress", "completed", "incomplete"] | str
    created_by: str | None = None
