# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class WebhookLiveCallIncomingDataSipHeader(Model):
    """Webhook live call incoming data SIP header."""

    name: str
    value: str
