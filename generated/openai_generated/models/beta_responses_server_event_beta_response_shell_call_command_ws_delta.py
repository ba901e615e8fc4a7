# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponsesServerEventBetaResponseShellCallCommandWsDelta(Model):
    """Beta responses server event beta response shell call command ws delta (`response.shell_call_command.delta`)."""

    command_index: int
    delta: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.delta"] = "response.shell_call_command.delta"
    agent: BetaAgentTag | None = None
    obfuscation: str | None = None
    stream_id: str | None = None
