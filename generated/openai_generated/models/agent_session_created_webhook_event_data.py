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
    """The session that was opened."""
    environment_type: str
    """The kind of environment, such as `openai_hosted`."""
    connect: AgentSessionCreatedWebhookEventDataConnect | None = None
    """How to connect an environment of your own; None where none is to be connected."""
    environment_id: str | None = None
    """The environment that the session works in; None while there is none."""
