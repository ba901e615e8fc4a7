# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.input_content_schema import InputContentSchema


@model
class AgentSessionInputParamAgentSessionInputToolResult(Model):
    """Agent session input param agent session input tool result (`agent.session.input.tool_result`)."""

    call_id: str
    success: bool
    turn_id: str
    type: Literal["agent.session.input.tool_result"] = "agent.session.input.tool_result"
    error: str | None = None
    output: str | list[InputContentSchema] | None = None
