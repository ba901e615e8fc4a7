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
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["multi_agent_call_output"] = "multi_agent_call_output"
    """Always `multi_agent_call_output`."""
    id: str
    """Names the item in events, references and deletions."""
    call_id: str
    """The id of the tool call, which call and output share."""
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    """What had been wanted of the other agents."""
    output: list[BetaResponseOutputText]
    """What the other agents had to say."""
