# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.agent_session_action_required_webhook_event import (
        AgentSessionActionRequiredWebhookEvent as AgentSessionActionRequiredWebhookEvent,
        AgentSessionActionRequiredWebhookEventData as Data,
        AgentSessionActionRequiredWebhookEventDataRequiredAction as DataRequiredAction,
    )


__all__ = ["AgentSessionActionRequiredWebhookEvent", "Data", "DataRequiredAction"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AgentSessionActionRequiredWebhookEvent": "openai_generated.models.agent_session_action_required_webhook_event",
        "Data": "openai_generated.models.agent_session_action_required_webhook_event:AgentSessionActionRequiredWebhookEventData",
        "DataRequiredAction": "openai_generated.models.agent_session_action_required_webhook_event:AgentSessionActionRequiredWebhookEventDataRequiredAction",
    },
)
