# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AgentEnvironmentExpiredWebhookEventData(Model):
    """Agent environment expired webhook event data."""

    id: str
    """What to fetch: the environment, the safety alert or the safety case, depending on the event."""
