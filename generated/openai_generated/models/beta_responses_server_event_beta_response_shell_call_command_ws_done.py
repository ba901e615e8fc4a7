# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponsesServerEventBetaResponseShellCallCommandWsDone(Model):
    """Beta responses server event beta response shell call command ws done (`response.shell_call_command.done`)."""

    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.done"] = "response.shell_call_command.done"
    agent: BetaAgentTag | None = None
    stream_id: str | None = None
