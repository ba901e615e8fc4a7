# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.webhook_test_params_event_type import WebhookTestParamsEventType


@model
class WebhookTestParams(Model):
    """Webhook test params."""

    event_type: WebhookTestParamsEventType
    """The type of the event to send."""
