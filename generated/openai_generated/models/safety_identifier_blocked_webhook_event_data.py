# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class SafetyIdentifierBlockedWebhookEventData(Model):
    """Safety identifier blocked webhook event data."""

    safety_category: str
    """The kind of harm that led to the block."""
    safety_identifier: str
    """The end user's id, as your requests carried it."""
    model: str | None = None
    """The model that was being used; None where it is not told."""
    project_id: str | None = None
    """The project that the requests came from; None where it is not told."""
    request_id: str | None = None
    """The request that led to the block; None where it is not told."""
