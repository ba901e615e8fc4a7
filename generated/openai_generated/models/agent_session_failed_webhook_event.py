# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_session_failed_webhook_event_data import AgentSessionFailedWebhookEventData


@model
class AgentSessionFailedWebhookEvent(Model):
    """Agent session failed webhook event (`event`)."""

    id: str
    """Identifies the event, in the form `evt_…`; a repeated delivery has the same, so drop doubles by it."""
    created_at: int
    """When the session failed, in seconds since 1970."""
    data: AgentSessionFailedWebhookEventData
    """The session, with the environment it works in."""
    object: Literal["event"] = "event"
    """Always `event`."""
    type: Literal["agent.session.failed"] = "agent.session.failed"
    """Always `agent.session.failed`."""
