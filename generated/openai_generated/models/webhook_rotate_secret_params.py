# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class WebhookRotateSecretParams(Model):
    """Webhook rotate secret params."""

    keep_old_secret_active_for_24_hours: bool | None = None
