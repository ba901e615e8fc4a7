# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.run_step_delta import RunStepDelta


@model
class RunStepDeltaEvent(Model):
    """Run step delta event (`thread.run.step.delta`)."""

    id: str
    """The step that grows."""
    object: Literal["thread.run.step.delta"] = "thread.run.step.delta"
    """Always `thread.run.step.delta`."""
    delta: RunStepDelta
    """What is new in the step."""
