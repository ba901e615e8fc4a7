# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.agent_session_action_required_webhook_event_data_required_action import (
        AgentSessionActionRequiredWebhookEventDataRequiredAction,
    )


@model
class AgentSessionActionRequiredWebhookEventData(Model):
    """Agent session action required webhook event data."""

    id: str
    """The session that waits."""
    required_action: AgentSessionActionRequiredWebhookEventDataRequiredAction
    """What the session waits for."""
