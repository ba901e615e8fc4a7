# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class SafetyIdentifierBlockedWebhookEventData(Model):
    """Safety identifier blocked webhook event data."""

    safety_category: str
    safety_identifier: str
    model: str | None = None
    project_id: str | None = None
    request_id: str | None = None
