# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.batch_expired_webhook_event_data import BatchExpiredWebhookEventData


@model
class BatchExpiredWebhookEvent(Model):
    """Batch expired webhook event (`event`)."""

    created_at: int
    id: str
    data: BatchExpiredWebhookEventData
    object: Literal["event"] | None = None
    """Always `event`."""
    type: Literal["batch.expired"] = "batch.expired"
    """Always `batch.expired`."""
