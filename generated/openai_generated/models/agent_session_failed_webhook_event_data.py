# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AgentSessionFailedWebhookEventData(Model):
    """Agent session failed webhook event data."""

    id: str
    environment_type: str
    environment_id: str | None = None
