# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response_completed_webhook_event_data import ResponseCompletedWebhookEventData


@model
class ResponseCompletedWebhookEvent(Model):
    """Response completed webhook event (`event`)."""

    created_at: int
    id: str
    data: ResponseCompletedWebhookEventData
    object: Literal["event"] | None = None
    """Always `event`."""
    type: Literal["response.completed"] = "response.completed"
    """Always `response.completed`."""
