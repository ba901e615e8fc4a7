# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseCancelledWebhookEvent(Model):
    """Response cancelled webhook event (`event`)."""

    created_at: int
    """When the response was stopped, in seconds since 1970."""
    id: str
    """Identifies the event, in the form `evt_…`; a repeated delivery has the same, so drop doubles by it."""
    data: ResponseCancelledWebhookEventData
    """What to fetch: the event brings nothing but an id."""
    object: Literal["event"] | None = None
    """Always `event`."""
    type: Literal["response.cancelled"] = "response.cancelled"
    """Always `response.cancelled`."""


@model
class ResponseCancelledWebhookEventData(Model):
    """Response cancelled webhook event data."""

    id: str
    """The response that the event is about."""
