# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class EvalRunSucceededWebhookEventData(Model):
    """Eval run succeeded webhook event data."""

    id: str
    """The evaluation run that the event is about."""
