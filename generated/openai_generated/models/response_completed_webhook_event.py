# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseCompletedWebhookEvent(Model):
    """Response completed webhook event (`event`)."""

    created_at: int
    """When the response was done, in seconds since 1970."""
    id: str
    """Identifies the event, in the form `evt_…`; a repeated delivery has the same, so drop doubles by it."""
    data: ResponseCompletedWebhookEventData
    """What to fetch: the event brings nothing but an id."""
    object: Literal["event"] | None = None
    """Always `event`."""
    type: Literal["response.completed"] = "response.completed"
    """Always `response.completed`."""


@model
class ResponseCompletedWebhookEventData(Model):
    """Response completed webhook event data."""

    id: str
    """The response that the event is about."""
