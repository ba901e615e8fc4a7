# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_response_output_text import BetaResponseOutputText


@model
class BetaMultiAgentCallOutput(Model):
    """Beta multi agent call output (`multi_agent_call_output`)."""

    agent: BetaAgentTag | None = None
    type: Literal["multi_agent_call_output"] = "multi_agent_call_output"
    id: str
    call_id: str
    action: (
        Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"] | str
    )
    output: list[BetaResponseOutputText]
