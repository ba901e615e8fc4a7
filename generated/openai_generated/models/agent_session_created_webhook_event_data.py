# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.agent_session_created_webhook_event_data_connect import (
        AgentSessionCreatedWebhookEventDataConnect,
    )


@model
class AgentSessionCreatedWebhookEventData(Model):
    """Agent session created webhook event data."""

    id: str
    environment_type: str
    connect: AgentSessionCreatedWebhookEventDataConnect | None = None
    environment_id: str | None = None
