# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.run_step_delta_message_delta_message_creation import (
        RunStepDeltaMessageDeltaMessageCreation,
    )


@model
class RunStepDeltaMessageDelta(Model):
    """Run step delta message delta (`message_creation`)."""

    type: Literal["message_creation"] = "message_creation"
    """Always `message_creation`."""
    message_creation: RunStepDeltaMessageDeltaMessageCreation | None = None
    """The message that the step wrote."""
