# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class FineTuningJobFailedWebhookEvent(Model):
    """Fine tuning job failed webhook event (`event`)."""

    created_at: int
    """When the job failed, in seconds since 1970."""
    id: str
    """Identifies the event, in the form `evt_…`; a repeated delivery has the same, so drop doubles by it."""
    data: FineTuningJobFailedWebhookEventData
    """What to fetch: the event brings nothing but an id."""
    object: Literal["event"] | None = None
    """Always `event`."""
    type: Literal["fine_tuning.job.failed"] = "fine_tuning.job.failed"
    """Always `fine_tuning.job.failed`."""


@model
class FineTuningJobFailedWebhookEventData(Model):
    """Fine tuning job failed webhook event data."""

    id: str
    """The fine-tuning job that the event is about."""
