# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.webhook_update_params_event_type import WebhookUpdateParamsEventType


@model
class WebhookUpdateParams(Model):
    """Webhook update params."""

    event_types: list[WebhookUpdateParamsEventType] | None = None
    """The types of events to be called for from now on."""
    name: str | None = None
    """The name."""
    url: str | None = None
    """The URL to call."""
