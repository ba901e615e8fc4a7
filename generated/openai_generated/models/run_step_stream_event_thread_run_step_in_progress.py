# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.run_step import RunStep


@model
class RunStepStreamEventThreadRunStepInProgress(Model):
    """Run step stream event thread run step in progress."""

    event: Literal["thread.run.step.in_progress"] = "thread.run.step.in_progress"
    """Tells the variants apart, such as `thread.run.step.created`, `thread.run.step.in_progress` or `thread.run.step.delta`."""
    data: RunStep
    """The step as it is now, or for a delta what to add to it."""
