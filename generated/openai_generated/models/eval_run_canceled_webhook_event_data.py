# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class EvalRunCanceledWebhookEventData(Model):
    """Eval run canceled webhook event data."""

    id: str
    """The evaluation run that the event is about."""
