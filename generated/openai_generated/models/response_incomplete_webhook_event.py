# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.response_incomplete_webhook_event_data import ResponseIncompleteWebhookEventData


@model
class ResponseIncompleteWebhookEvent(Model):
    """Response incomplete webhook event (`event`)."""

    created_at: int
    id: str
    data: ResponseIncompleteWebhookEventData
    object: Literal["event"] | None = None
    """Always `event`."""
    type: Literal["response.incomplete"] = "response.incomplete"
    """Always `response.incomplete`."""
