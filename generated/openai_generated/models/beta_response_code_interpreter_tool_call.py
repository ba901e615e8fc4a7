# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_response_code_interpreter_tool_call_output import (
        BetaResponseCodeInterpreterToolCallOutput,
    )


@model
class BetaResponseCodeInterpreterToolCall(Model):
    """Beta response code interpreter tool call (`code_interpreter_call`)."""

    agent: BetaAgentTag | None = None
    type: Literal["code_interpreter_call"] = "code_interpreter_call"
    id: str
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"] | str
    container_id: str
    code: str | None = None
    outputs: list[BetaResponseCodeInterpreterToolCallOutput] | None = None
