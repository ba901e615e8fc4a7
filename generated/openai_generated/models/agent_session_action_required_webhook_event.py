# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_session_action_required_webhook_event_data import (
        AgentSessionActionRequiredWebhookEventData,
    )


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
