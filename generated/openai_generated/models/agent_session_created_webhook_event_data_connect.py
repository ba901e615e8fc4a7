# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AgentSessionCreatedWebhookEventDataConnect(Model):
    """Agent session created webhook event data connect."""

    remote_url: str
    """The address that your environment connects to."""
