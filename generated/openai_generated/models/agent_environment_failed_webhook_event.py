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
class AgentEnvironmentFailedWebhookEvent(Model):
    """Agent environment failed webhook event (`event`)."""

    id: str
    """Identifies the event, in the form `evt_…`; a repeated delivery has the same, so drop doubles by it."""
    created_at: int
    """When the environment failed, in seconds since 1970."""
    data: AgentEnvironmentExpiredWebhookEventData
    """The id of the failed environment."""
    object: Literal["event"] = "event"
    """Always `event`."""
    type: Literal["agent.environment.failed"] = "agent.environment.failed"
    """Always `agent.environment.failed`."""
