# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.fine_tuning_job_event import FineTuningJobEvent


@model
class ListFineTuningJobEventsResponse(Model):
    """List fine tuning job events response (`list`)."""

    data: list[FineTuningJobEvent]
    """The events on this page, newest first."""
    object: Literal["list"] = "list"
    """Always `list`."""
    has_more: bool
    """Whether another page follows; pass the last event's id as `after`."""
