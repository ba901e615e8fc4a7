# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_session_failed_webhook_event_data import AgentSessionFailedWebhookEventData


@model
class AgentSessionInProgressWebhookEvent(Model):
    """Agent session in progress webhook event (`event`)."""

    id: str
    created_at: int
    data: AgentSessionFailedWebhookEventData
    object: Literal["event"] = "event"
    type: Literal["agent.session.in_progress"] = "agent.session.in_progress"
