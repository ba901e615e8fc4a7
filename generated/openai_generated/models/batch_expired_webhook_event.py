# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class BatchExpiredWebhookEvent(Model):
    """Batch expired webhook event (`event`)."""

    created_at: int
    """When the batch ran out of time, in seconds since 1970."""
    id: str
    """Identifies the event, in the form `evt_…`; a repeated delivery has the same, so drop doubles by it."""
    data: BatchExpiredWebhookEventData
    """What to fetch: the event brings nothing but an id."""
    object: Literal["event"] | None = None
    """Always `event`."""
    type: Literal["batch.expired"] = "batch.expired"
    """Always `batch.expired`."""


@model
class BatchExpiredWebhookEventData(Model):
    """Batch expired webhook event data."""

    id: str
    """The batch that the event is about."""
