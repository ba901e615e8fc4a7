# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class FineTuningJobCancelledWebhookEventData(Model):
    """Fine tuning job cancelled webhook event data."""

    id: str
    """The fine-tuning job that the event is about."""
