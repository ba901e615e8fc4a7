# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.run_step import RunStep


@model
class RunStepStreamEventThreadRunStepCreated(Model):
    """Run step stream event thread run step created."""

    event: Literal["thread.run.step.created"] = "thread.run.step.created"
    """Always `thread.run.step.created`."""
    data: RunStep
