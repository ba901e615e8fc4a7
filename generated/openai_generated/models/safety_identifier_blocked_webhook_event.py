# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.safety_identifier_blocked_webhook_event_data import (
        SafetyIdentifierBlockedWebhookEventData,
    )


@model
class SafetyIdentifierBlockedWebhookEvent(Model):
    """Safety identifier blocked webhook event (`safety_identifier.blocked`)."""

    id: str
    created_at: int
    data: SafetyIdentifierBlockedWebhookEventData
    type: Literal["safety_identifier.blocked"] = "safety_identifier.blocked"
    object: Literal["event"] | None = None
