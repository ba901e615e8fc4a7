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
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["multi_agent_call"] = "multi_agent_call"
    """Always `multi_agent_call`."""
    id: str
    """Names the item in events, references and deletions."""
    call_id: str
    """The id of the tool call, which call and output share."""
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    """What one agent wants of others, such as starting one or waiting for it."""
    arguments: str
    """The details as JSON text."""
