# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseIncompleteWebhookEvent(Model):
    """Response incomplete webhook event (`event`)."""

    created_at: int
    """When the response was cut off, in seconds since 1970."""
    id: str
    """Identifies the event, in the form `evt_…`; a repeated delivery has the same, so drop doubles by it."""
    data: ResponseIncompleteWebhookEventData
    """What to fetch: the event brings nothing but an id."""
    object: Literal["event"] | None = None
    """Always `event`."""
    type: Literal["response.incomplete"] = "response.incomplete"
    """Always `response.incomplete`."""


@model
class ResponseIncompleteWebhookEventData(Model):
    """Response incomplete webhook event data."""

    id: str
    """The response that the event is about."""
