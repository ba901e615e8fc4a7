# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_session_failed_webhook_event_data import (
        AgentSessionFailedWebhookEventData as Data,
    )
    from openai_generated.models.agent_session_in_progress_webhook_event import (
        AgentSessionInProgressWebhookEvent as AgentSessionInProgressWebhookEvent,
    )


__all__ = ["AgentSessionInProgressWebhookEvent", "Data"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentSessionInProgressWebhookEvent": "openai_generated.models.agent_session_in_progress_webhook_event",
        "Data": "openai_generated.models.agent_session_failed_webhook_event_data:AgentSessionFailedWebhookEventData",
    },
)
