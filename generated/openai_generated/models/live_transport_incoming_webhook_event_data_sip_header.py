# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class LiveTransportIncomingWebhookEventDataSipHeader(Model):
    """Live transport incoming webhook event data SIP header."""

    name: str
    """Which header it is, such as `From`."""
    value: str
    """What the header says, as the caller's side sent it."""
