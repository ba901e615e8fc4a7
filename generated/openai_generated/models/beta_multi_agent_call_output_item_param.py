# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag_param import BetaAgentTagParam
    from openai_generated.models.beta_output_text_content_param import BetaOutputTextContentParam


@model
class BetaMultiAgentCallOutputItemParam(Model):
    """Beta multi agent call output item param (`multi_agent_call_output`)."""

    agent: BetaAgentTagParam | None = None
    id: str | None = None
    call_id: str
    type: Literal["multi_agent_call_output"] = "multi_agent_call_output"
    action: (
        Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"] | str
    )
    output: list[BetaOutputTextContentParam]
