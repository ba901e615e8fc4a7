# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class FineTuningJobCancelledWebhookEvent(Model):
    """Fine tuning job cancelled webhook event (`event`)."""

    created_at: int
    """When the job was ended, in seconds since 1970."""
    id: str
    """Identifies the event, in the form `evt_…`; a repeated delivery has the same, so drop doubles by it."""
    data: FineTuningJobCancelledWebhookEventData
    """What to fetch: the event brings nothing but an id."""
    object: Literal["event"] | None = None
    """Always `event`."""
    type: Literal["fine_tuning.job.cancelled"] = "fine_tuning.job.cancelled"
    """Always `fine_tuning.job.cancelled`."""


@model
class FineTuningJobCancelledWebhookEventData(Model):
    """Fine tuning job cancelled webhook event data."""

    id: str
    """The fine-tuning job that the event is about."""
