# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.safety_identifier_blocked_webhook_event import (
        SafetyIdentifierBlockedWebhookEvent as SafetyIdentifierBlockedWebhookEvent,
        SafetyIdentifierBlockedWebhookEventData as Data,
    )


__all__ = ["Data", "SafetyIdentifierBlockedWebhookEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Data": "openai_generated.models.safety_identifier_blocked_webhook_event:SafetyIdentifierBlockedWebhookEventData",
        "SafetyIdentifierBlockedWebhookEvent": "openai_generated.models.safety_identifier_blocked_webhook_event",
    },
)
