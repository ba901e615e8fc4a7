# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaMultiAgentCall(Model):
    """Beta multi agent call (`multi_agent_call`)."""

    agent: BetaAgentTag | None = None
    type: Literal["multi_agent_call"] = "multi_agent_call"
    id: str
    call_id: str
    action: (
        Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"] | str
    )
    arguments: str
