# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_session_failed_webhook_event import (
        AgentSessionFailedWebhookEvent as AgentSessionFailedWebhookEvent,
    )
    from openai_generated.models.agent_session_failed_webhook_event_data import (
        AgentSessionFailedWebhookEventData as Data,
    )


__all__ = ["AgentSessionFailedWebhookEvent", "Data"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentSessionFailedWebhookEvent": "openai_generated.models.agent_session_failed_webhook_event",
        "Data": "openai_generated.models.agent_session_failed_webhook_event_data:AgentSessionFailedWebhookEventData",
    },
)
