# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class FineTuningJobSucceededWebhookEventData(Model):
    """Fine tuning job succeeded webhook event data."""

    id: str
    """The fine-tuning job that the event is about."""
