# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AgentSessionFailedWebhookEventData(Model):
    """Agent session failed webhook event data."""

    id: str
    """The session that the event is about."""
    environment_type: str
    """The kind of environment, such as `openai_hosted`."""
    environment_id: str | None = None
    """The environment that the session works in; None where there is none."""
