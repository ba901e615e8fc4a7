# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_environment_expired_webhook_event_data import (
        AgentEnvironmentExpiredWebhookEventData,
    )


@model
class AgentEnvironmentSuspendedWebhookEvent(Model):
    """Agent environment suspended webhook event (`event`)."""

    id: str
    created_at: int
    data: AgentEnvironmentExpiredWebhookEventData
    object: Literal["event"] = "event"
    type: Literal["agent.environment.suspended"] = "agent.environment.suspended"
