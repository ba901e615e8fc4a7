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
    """Always `thread.run.step.in_progress`."""
    data: RunStep
