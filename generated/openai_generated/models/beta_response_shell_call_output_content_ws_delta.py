# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_shell_call_output_delta import BetaShellCallOutputDelta


@model
class BetaResponseShellCallOutputContentWsDelta(Model):
    """Beta response shell call output content ws delta (`response.shell_call_output_content.delta`)."""

    command_index: int
    delta: BetaShellCallOutputDelta
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.delta"] = "response.shell_call_output_content.delta"
    agent: BetaAgentTag | None = None
    stream_id: str | None = None
