# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class AgentSessionActionRequiredWebhookEvent(Model):
    """Agent session action required webhook event (`event`)."""

    id: str
    """Identifies the event, in the form `evt_…`; a repeated delivery has the same, so drop doubles by it."""
    created_at: int
    """When the session began to wait for you, in seconds since 1970."""
    data: AgentSessionActionRequiredWebhookEventData
    """The session, and what it waits for."""
    object: Literal["event"] = "event"
    """Always `event`."""
    type: Literal["agent.session.action_required"] = "agent.session.action_required"
    """Always `agent.session.action_required`."""


@model
class AgentSessionActionRequiredWebhookEventData(Model):
    """Agent session action required webhook event data."""

    id: str
    """The session that waits."""
    required_action: AgentSessionActionRequiredWebhookEventDataRequiredAction
    """What the session waits for."""


@model
class AgentSessionActionRequiredWebhookEventDataRequiredAction(Model):
    """Agent session action required webhook event data required action."""

    type: Literal["computer_use_approval_request", "mcp_approval_request", "function_call", "environment_connection"]
    """Whether an approval, the result of a function or a connected environment is wanted."""


AgentSessionActionRequiredWebhookEventDataRequiredActionType: TypeAlias = Literal[
    "computer_use_approval_request", "mcp_approval_request", "function_call", "environment_connection"
]
"""Agent session action required webhook event data required action type: the values known when this was generated."""
