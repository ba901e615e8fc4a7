# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BatchCompletedWebhookEventData(Model):
    """Batch completed webhook event data."""

    id: str
    """The batch that the event is about."""
