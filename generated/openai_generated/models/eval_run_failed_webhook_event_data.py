# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class EvalRunFailedWebhookEventData(Model):
    """Eval run failed webhook event data."""

    id: str
    """The evaluation run that the event is about."""
