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


@model
class BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDone(Model):
    """Beta responses web socket stream event response shell call output content done (`response.shell_call_output_content.done`)."""

    type: Literal["response.shell_call_output_content.done"] = "response.shell_call_output_content.done"
    sequence_number: int
    agent: BetaAgentTag | None = None
    item_id: str
    output_index: int
    command_index: int
    output: list[BetaResponseFunctionShellToolCallOutputOutput]
    stream_id: str | None = None
