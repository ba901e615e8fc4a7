# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class EvalRunCanceledWebhookEvent(Model):
    """Eval run canceled webhook event (`event`)."""

    created_at: int
    """When the run was stopped, in seconds since 1970."""
    id: str
    """Identifies the event, in the form `evt_…`; a repeated delivery has the same, so drop doubles by it."""
    data: EvalRunCanceledWebhookEventData
    """What to fetch: the event brings nothing but an id."""
    object: Literal["event"] | None = None
    """Always `event`."""
    type: Literal["eval.run.canceled"] = "eval.run.canceled"
    """Always `eval.run.canceled`."""


@model
class EvalRunCanceledWebhookEventData(Model):
    """Eval run canceled webhook event data."""

    id: str
    """The evaluation run that the event is about."""
