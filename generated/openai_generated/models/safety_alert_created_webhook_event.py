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
class SafetyAlertCreatedWebhookEvent(Model):
    """Safety alert created webhook event (`event`)."""

    id: str
    """Identifies the event, in the form `evt_…`; a repeated delivery has the same, so drop doubles by it."""
    created_at: int
    """When the alert was raised, in seconds since 1970."""
    data: AgentEnvironmentExpiredWebhookEventData
    """The id of the safety alert; fetch it for more."""
    object: Literal["event"] = "event"
    """Always `event`."""
    type: Literal["safety.alert.created"] = "safety.alert.created"
    """Always `safety.alert.created`."""
