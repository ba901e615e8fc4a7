# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class LiveCallIncomingWebhookEventDataSipHeader(Model):
    """Live call incoming webhook event data SIP header."""

    name: str
    value: str
