# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_function_shell_call_output_content import BetaFunctionShellCallOutputContent


@model
class BetaResponsesServerEventBetaResponseShellCallOutputContentWsDone(Model):
    """Beta responses server event beta response shell call output content ws done (`response.shell_call_output_content.done`)."""

    command_index: int
    item_id: str
    output: list[BetaFunctionShellCallOutputContent]
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.done"] = "response.shell_call_output_content.done"
    agent: BetaAgentTag | None = None
    stream_id: str | None = None
