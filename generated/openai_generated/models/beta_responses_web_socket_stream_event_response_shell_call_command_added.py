# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponsesWebSocketStreamEventResponseShellCallCommandAdded(Model):
    """Beta responses web socket stream event response shell call command added (`response.shell_call_command.added`)."""

    type: Literal["response.shell_call_command.added"] = "response.shell_call_command.added"
    sequence_number: int
    agent: BetaAgentTag | None = None
    output_index: int
    command_index: int
    command: str
    stream_id: str | None = None
