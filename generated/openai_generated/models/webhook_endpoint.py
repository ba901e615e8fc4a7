# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class WebhookEndpoint(Model):
    """Webhook endpoint (`webhook_endpoint`)."""

    id: str
    """What other calls name the endpoint by."""
    created_at: int
    """When the endpoint was registered, in seconds since 1970."""
    event_types: list[str]
    """The events that are delivered, such as `response.completed`."""
    name: str
    """A label for people."""
    object: Literal["webhook_endpoint"] = "webhook_endpoint"
    """Always `webhook_endpoint`."""
    signing_secret_hint: str | None = None
    """A few characters of the secret, to tell it from others; None if there are none."""
    url: str
    """Where deliveries are posted to."""
    updated_at: int | None = None
    """When it was last changed, in seconds since 1970; None if it never was."""
