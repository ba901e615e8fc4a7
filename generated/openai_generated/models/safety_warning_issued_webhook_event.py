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
class SafetyWarningIssuedWebhookEvent(Model):
    """Safety warning issued webhook event (`event`)."""

    id: str
    """Identifies the event, in the form `evt_…`; a repeated delivery has the same, so drop doubles by it."""
    created_at: int
    """When the warning was given, in seconds since 1970."""
    data: AgentEnvironmentExpiredWebhookEventData
    """The id of the safety case; fetch it for more."""
    object: Literal["event"] = "event"
    """Always `event`."""
    type: Literal["safety.warning_issued"] = "safety.warning_issued"
    """Always `safety.warning_issued`."""
