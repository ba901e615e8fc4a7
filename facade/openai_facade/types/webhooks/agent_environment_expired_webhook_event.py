# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_environment_expired_webhook_event import (
        AgentEnvironmentExpiredWebhookEvent as AgentEnvironmentExpiredWebhookEvent,
    )
    from openai_generated.models.agent_environment_expired_webhook_event_data import (
        AgentEnvironmentExpiredWebhookEventData as Data,
    )


__all__ = ["AgentEnvironmentExpiredWebhookEvent", "Data"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentEnvironmentExpiredWebhookEvent": "openai_generated.models.agent_environment_expired_webhook_event",
        "Data": "openai_generated.models.agent_environment_expired_webhook_event_data:AgentEnvironmentExpiredWebhookEventData",
    },
)
