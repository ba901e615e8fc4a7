# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_environment_expired_webhook_event_data import (
        AgentEnvironmentExpiredWebhookEventData as Data,
    )
    from openai_generated.models.safety_deactivation_issued_webhook_event import (
        SafetyDeactivationIssuedWebhookEvent as SafetyDeactivationIssuedWebhookEvent,
    )


__all__ = ["Data", "SafetyDeactivationIssuedWebhookEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Data": "openai_generated.models.agent_environment_expired_webhook_event_data:AgentEnvironmentExpiredWebhookEventData",
        "SafetyDeactivationIssuedWebhookEvent": "openai_generated.models.safety_deactivation_issued_webhook_event",
    },
)
