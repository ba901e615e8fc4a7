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
    created_at: int
    data: AgentSessionActionRequiredWebhookEventData
    object: Literal["event"] = "event"
    type: Literal["agent.session.action_required"] = "agent.session.action_required"
