# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class FineTuningJobSucceededWebhookEvent(Model):
    """Fine tuning job succeeded webhook event (`event`)."""

    created_at: int
    """When the new model was ready, in seconds since 1970."""
    id: str
    """Identifies the event, in the form `evt_…`; a repeated delivery has the same, so drop doubles by it."""
    data: FineTuningJobSucceededWebhookEventData
    """What to fetch: the event brings nothing but an id."""
    object: Literal["event"] | None = None
    """Always `event`."""
    type: Literal["fine_tuning.job.succeeded"] = "fine_tuning.job.succeeded"
    """Always `fine_tuning.job.succeeded`."""


@model
class FineTuningJobSucceededWebhookEventData(Model):
    """Fine tuning job succeeded webhook event data."""

    id: str
    """The fine-tuning job that the event is about."""
