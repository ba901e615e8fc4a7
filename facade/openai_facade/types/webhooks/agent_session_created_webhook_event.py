# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_session_created_webhook_event import (
        AgentSessionCreatedWebhookEvent as AgentSessionCreatedWebhookEvent,
        AgentSessionCreatedWebhookEventData as Data,
        AgentSessionCreatedWebhookEventDataConnect as DataConnect,
    )


__all__ = ["AgentSessionCreatedWebhookEvent", "Data", "DataConnect"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentSessionCreatedWebhookEvent": "openai_generated.models.agent_session_created_webhook_event",
        "Data": "openai_generated.models.agent_session_created_webhook_event:AgentSessionCreatedWebhookEventData",
        "DataConnect": "openai_generated.models.agent_session_created_webhook_event:AgentSessionCreatedWebhookEventDataConnect",
    },
)
