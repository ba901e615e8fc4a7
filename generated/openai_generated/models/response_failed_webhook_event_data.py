# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ResponseFailedWebhookEventData(Model):
    """Response failed webhook event data."""

    id: str
    """The response that the event is about."""
