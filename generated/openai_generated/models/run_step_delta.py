# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.run_step_delta_step_details import RunStepDeltaStepDetails


@model
class RunStepDelta(Model):
    """Run step delta."""

    step_details: RunStepDeltaStepDetails | None = None
    """The message that is written, or new pieces of tool calls; absent if nothing is new."""
