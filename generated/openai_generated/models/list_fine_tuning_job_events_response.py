# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Any


@model
class ListFineTuningJobEventsResponse(Model):
    """List fine tuning job events response (`list`)."""

    data: list[FineTuningJobEvent]
    """The events on this page, newest first."""
    object: Literal["list"] = "list"
    """Always `list`."""
    has_more: bool
    """Whether another page follows; pass the last event's id as `after`."""


@model
class FineTuningJobEvent(Model):
    """Fine tuning job event (`fine_tuning.job.event`)."""

    object: Literal["fine_tuning.job.event"] = "fine_tuning.job.event"
    """Always `fine_tuning.job.event`."""
    id: str
    """Identifies the event, in the form `ftevent-…`."""
    created_at: int
    """When it happened, in seconds since 1970."""
    level: Literal["info", "warn", "error"]
    """How serious the event is."""
    message: str
    """What happened, in words."""
    type: Literal["message", "metrics"] | None = None
    """Whether the event tells something or carries figures."""
    data: dict[str, Any] | None = None
    """The figures of a `metrics` event, such as step and loss; empty or absent otherwise."""


FineTuningJobEventLevel: TypeAlias = Literal["info", "warn", "error"]
"""Fine tuning job event level: the values known when this was generated."""


FineTuningJobEventType: TypeAlias = Literal["message", "metrics"]
"""Fine tuning job event type: the values known when this was generated."""
