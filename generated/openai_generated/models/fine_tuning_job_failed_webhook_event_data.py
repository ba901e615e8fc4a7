# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class FineTuningJobFailedWebhookEventData(Model):
    """Fine tuning job failed webhook event data."""

    id: str
    """The fine-tuning job that the event is about."""
