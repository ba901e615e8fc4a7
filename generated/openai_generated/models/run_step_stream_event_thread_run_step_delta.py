# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.run_step_delta_event import RunStepDeltaEvent


@model
class RunStepStreamEventThreadRunStepDelta(Model):
    """Run step stream event thread run step delta."""

    event: Literal["thread.run.step.delta"] = "thread.run.step.delta"
    """Tells the variants apart, such as `thread.run.step.created`, `thread.run.step.in_progress` or `thread.run.step.delta`."""
    data: RunStepDeltaEvent
    """The step as it is now, or for a delta what to add to it."""
