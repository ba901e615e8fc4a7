# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class AgentSessionInputParamAgentSessionInputToolResult(TypedDict, total=False):
    """Agent session input param agent session input tool result (`agent.session.input.tool_result`)."""

    call_id: Required[str]
    success: Required[bool]
    turn_id: Required[str]
    type: Required[Literal["agent.session.input.tool_result"]]
    error: str | None
    output: str | Iterable[params.InputContentSchemaParam | Model] | None
