# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class EvalRunFailedWebhookEvent(Model):
    """Eval run failed webhook event (`event`)."""

    created_at: int
    """When the run failed, in seconds since 1970."""
    id: str
    """Identifies the event, in the form `evt_…`; a repeated delivery has the same, so drop doubles by it."""
    data: EvalRunFailedWebhookEventData
    """What to fetch: the event brings nothing but an id."""
    object: Literal["event"] | None = None
    """Always `event`."""
    type: Literal["eval.run.failed"] = "eval.run.failed"
    """Always `eval.run.failed`."""


@model
class EvalRunFailedWebhookEventData(Model):
    """Eval run failed webhook event data."""

    id: str
    """The evaluation run that the event is about."""
