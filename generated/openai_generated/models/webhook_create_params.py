# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.webhook_create_params_event_type import WebhookCreateParamsEventType


@model
class WebhookCreateParams(Model):
    """Webhook create params."""

    event_types: list[WebhookCreateParamsEventType]
    """The types of events to be called for."""
    name: str
    """A name for people to read."""
    url: str
    """The URL to call."""
