# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.run_step import RunStep


@model
class RunStepStreamEventThreadRunStepCompleted(Model):
    """Run step stream event thread run step completed."""

    event: Literal["thread.run.step.completed"] = "thread.run.step.completed"
    """Always `thread.run.step.completed`."""
    data: RunStep
